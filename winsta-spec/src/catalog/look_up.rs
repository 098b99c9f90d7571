//! Parts and mating faces by the names that people write: `770-745`, `770-1/Input`.

use crate::catalog::catalog::{Catalog, CatalogPart};
use crate::fault::problem::{Few, Mates, Problem};
use crate::parts::entry::FaceEntry;
use crate::text::shown::Shown;
use crate::text::spelling::Speller;

impl FaceEntry {
    /// What a wiring file calls it: the item number, and the name of the face if the part has several.
    #[must_use]
    pub fn label(&self) -> String {
        self.sheet.designation().to_owned()
    }
}

impl Catalog {
    /// The part of an item number.
    ///
    /// # Errors
    ///
    /// There is none; the [help](Problem::help) names one that is written alike.
    pub fn part(&self, item: &str) -> Result<&CatalogPart, Problem> {
        let items = || self.parts.iter().map(|part| part.entry.item_number.value.to_owned());
        self.known(item).ok_or_else(|| self.no_such_part(item, items(), &mut Speller::default()))
    }

    /// The mating face that is called by its part's item number, `770-745`, or with its own name, `770-1/Input`.
    ///
    /// # Errors
    ///
    /// There is none, or which of several is meant isn't said; the [help](Problem::help) names those that could be.
    pub fn face(&self, label: &str) -> Result<&FaceEntry, Problem> {
        self.face_or(label, &mut Speller::default())
    }

    /// The same, with the time for a suggestion that is left.
    pub(crate) fn face_or(&self, label: &str, spelling: &mut Speller) -> Result<&FaceEntry, Problem> {
        if let Some(part) = self.known(label) {
            return the_face(part);
        }
        // An item number can have a stroke itself.
        let (item, name) = label.rsplit_once('/').unwrap_or((label, ""));
        let Some(part) = self.known(item) else {
            let labels = self.parts.iter().flat_map(|part| part.entry.faces.iter().map(FaceEntry::label));
            return Err(self.no_such_part(label, labels, spelling));
        };
        let is_meant = |face: &&FaceEntry| face.name.as_deref() == Some(name);
        part.entry.faces.iter().find(is_meant).ok_or_else(|| Problem::NoSuchFace {
            item: part.entry.item_number.value,
            face: name.into(),
            meant: spelling.meant(label, labels(part)).map(Shown::from),
            faces: Few::of(labels(part)),
        })
    }

    /// The faces that mate with this one: those of the stated counterparts first, then in the order of the files.
    pub fn fitting<'c>(&'c self, face: &'c FaceEntry) -> impl Iterator<Item = &'c FaceEntry> {
        let part = self.index.part(face.sheet.item_number).unwrap_or(usize::MAX);
        self.index.mates(&self.parts, part, face)
    }

    /// The first of them, for a help.
    pub(crate) fn mates(&self, face: &FaceEntry) -> Mates {
        const SHOWN: usize = 4;
        let mut fitting = self.fitting(face);
        let shown = fitting.by_ref().take(SHOWN).map(FaceEntry::label).collect();
        Mates { with: face.label(), shown, others: fitting.next().is_some() }
    }

    fn known(&self, item: &str) -> Option<&CatalogPart> {
        self.parts.get(self.index.part(item)?)
    }

    fn no_such_part(&self, item: &str, known: impl Iterator<Item = String>, spelling: &mut Speller) -> Problem {
        if self.index.is_refused(item) {
            return Problem::FaultyPart { item: item.into() };
        }
        let meant = spelling.meant(item, known).map(Shown::from);
        Problem::NoSuchPart { item: item.into(), meant, mates: None }
    }
}

/// The only face of a part.
fn the_face(part: &CatalogPart) -> Result<&FaceEntry, Problem> {
    let item = part.entry.item_number.value;
    match part.entry.faces.as_slice() {
        [face] => Ok(face),
        [] => Err(Problem::NotAConnector { item, kind: part.entry.sheet.kind, mates: None }),
        _ => Err(Problem::SeveralFaces { item, faces: Few::of(labels(part)) }),
    }
}

/// What the faces of a part with several are called.
fn labels(part: &CatalogPart) -> impl Iterator<Item = String> {
    part.entry.faces.iter().filter(|face| face.name.is_some()).map(FaceEntry::label)
}
