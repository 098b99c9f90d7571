//! Parts and mating faces by the names that people write: `770-745`, `770-1/Input`.

use std::sync::Arc;

use crate::catalogue::{Catalogue, Part};
use crate::entry::Face;
use crate::fault::{Mates, Problem};

impl Face {
    /// What a wiring file calls it: the item number, and the name of the face if the part has several.
    #[must_use]
    pub fn label(&self) -> String {
        let item = self.sheet.item_number;
        self.name.as_ref().map_or_else(|| item.to_owned(), |name| format!("{item}/{name}"))
    }
}

impl Catalogue {
    /// The part of an item number.
    ///
    /// # Errors
    ///
    /// There is none; the [help](Problem::help) names one that is written alike.
    pub fn part(&self, item: &str) -> Result<&Part, Problem> {
        self.known(item).ok_or_else(|| self.no_such_part(item, &self.index.item_numbers))
    }

    /// The mating face that is called by its part's item number, `770-745`, or with its own name, `770-1/Input`.
    ///
    /// # Errors
    ///
    /// There is none, or which of several is meant isn't said; the [help](Problem::help) names those that could be.
    pub fn face(&self, label: &str) -> Result<&Face, Problem> {
        if let Some(part) = self.known(label) {
            return the_face(part);
        }
        // An item number can have a stroke itself.
        let (item, name) = label.rsplit_once('/').unwrap_or((label, ""));
        let Some(part) = self.known(item) else {
            return Err(self.no_such_part(label, &self.index.labels));
        };
        let is_meant = |face: &&Face| face.name.as_deref() == Some(name);
        part.entry.faces.iter().find(is_meant).ok_or_else(|| Problem::NoSuchFace {
            item: part.entry.item_number.value,
            face: name.to_owned(),
            faces: named_faces(part),
        })
    }

    /// The faces that mate with this one: those of the stated counterparts first, then in the order of the files.
    pub fn fitting<'c>(&'c self, face: &'c Face) -> impl Iterator<Item = &'c Face> {
        let part = self.index.part(face.sheet.item_number).unwrap_or(usize::MAX);
        self.index.mates(&self.parts, part, face)
    }

    /// The first of them, for a help.
    pub(crate) fn mates(&self, face: &Face) -> Mates {
        const SHOWN: usize = 4;
        let mut fitting = self.fitting(face);
        let shown = fitting.by_ref().take(SHOWN).map(Face::label).collect();
        Mates { with: face.label(), shown, others: fitting.next().is_some() }
    }

    fn known(&self, item: &str) -> Option<&Part> {
        self.parts.get(self.index.part(item)?)
    }

    fn no_such_part(&self, item: &str, known: &Arc<[String]>) -> Problem {
        let item = item.to_owned();
        if self.unsound.iter().any(|part| part.item_number == item) {
            return Problem::FaultyPart { item };
        }
        Problem::NoSuchPart { item, known: Arc::clone(known), mates: None }
    }
}

/// The only face of a part.
fn the_face(part: &Part) -> Result<&Face, Problem> {
    let item = part.entry.item_number.value;
    match part.entry.faces.as_slice() {
        [face] => Ok(face),
        [] => Err(Problem::NotAConnector { item, kind: part.entry.sheet.kind, mates: None }),
        _ => Err(Problem::SeveralFaces { item, faces: named_faces(part) }),
    }
}

fn named_faces(part: &Part) -> Vec<String> {
    part.entry.faces.iter().filter(|face| face.name.is_some()).map(Face::label).collect()
}
