//! The catalog itself, and what is looked up in it by the names that people write: `770-745`, `770-1/Input`.

use std::sync::Arc;

use crate::catalog::fitting::fitting;
use crate::catalog::index::Index;
use crate::catalog::part::CatalogPart;
use crate::catalog::problem;
use crate::fault::pair::Mates;
use crate::fault::problem::Problem;
use crate::parts::entry::{FaceEntry, Family, Faulty};
use crate::text::map::Set;
use crate::text::source::Source;
use crate::text::spelling::Speller;

/// All parts of all files.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Catalog {
    /// In the order of the files.
    pub families: Vec<Family>,
    /// In the order of the files.
    pub parts: Vec<CatalogPart>,
    /// The parts that can't be made, since a fault was found in what every part must have.
    pub faulty: Vec<Faulty>,
    /// The files that were read, in order: those of a folder and those that others build on among them.
    pub files: Vec<Arc<Source>>,
    pub(crate) index: Index,
}

impl Catalog {
    /// Looks up what is in it again, after a change.
    pub(crate) fn index_again(&mut self) {
        self.index = Index::new(&self.families, &self.parts, &self.faulty);
    }

    /// Says again of each part what fits it.
    pub(crate) fn fit_again(&mut self) {
        let fitting = fitting(&self.parts, &self.index, |_| true);
        for (part, fitting) in self.parts.iter_mut().zip(fitting) {
            part.fitting = fitting;
        }
    }

    /// The family of that name.
    #[must_use]
    pub fn family(&self, name: &str) -> Option<&Family> {
        self.families.get(self.index.family(name)?)
    }

    /// Leaves out all parts but those of these item numbers. An item number that isn't known is no fault here: see
    /// [`Catalog::unknown_item`] first.
    ///
    /// [`CatalogPart::fitting`] names the parts that are left; [`Names::and_others`](crate::Names::and_others) says that
    /// more would fit.
    ///
    /// ```
    /// let files = [winsta_spec::File::new("../parts/winsta.toml", "parts/winsta.toml")];
    /// let (mut catalog, _) = winsta_spec::read(&files);
    /// catalog.take_only(["770-744/062-000"]);
    /// assert_eq!(catalog.parts.len(), 1);
    /// let mates = &catalog.parts[0].fitting[0].mates;
    /// assert_eq!((mates.shown.len(), mates.and_others), (0, true));
    /// ```
    pub fn take_only<'i>(&mut self, items: impl IntoIterator<Item = &'i str>) {
        let taken: Set<&str> = items.into_iter().collect();
        // Before the others are gone: a counterpart among them is known to fit.
        let fitting = fitting(&self.parts, &self.index, |item| taken.contains(item));
        self.parts.retain(|part| taken.contains(part.entry.item_number.value));
        for (part, fitting) in self.parts.iter_mut().zip(fitting) {
            part.fitting = fitting;
        }
        self.faulty.retain(|part| taken.contains(part.item_number));
        self.index_again();
    }

    /// The item numbers, to look for one that is written alike.
    pub(crate) fn item_numbers(&self) -> impl Iterator<Item = &'static str> {
        self.parts.iter().map(|part| part.entry.item_number.value)
    }

    fn known(&self, item: &str) -> Option<&CatalogPart> {
        self.parts.get(self.index.part(item)?)
    }

    /// The part of an item number.
    ///
    /// # Errors
    ///
    /// There is none; the [help](Problem::help) names one that is written alike.
    pub fn part(&self, item: &str) -> Result<&CatalogPart, Problem> {
        self.known(item).ok_or_else(|| {
            if self.index.is_refused(item) {
                return problem::faulty_part(item);
            }
            problem::no_such_part(item, Speller::default().meant(item, &mut self.item_numbers()), None)
        })
    }

    /// What is wrong with an item number of which no file has a part, not even a faulty one.
    #[must_use]
    pub fn unknown_item(&self, item: &str) -> Option<Problem> {
        if self.index.is_refused(item) { None } else { self.part(item).err() }
    }

    /// The mating face that is called by its part's item number, `770-745`, or with its own name, `770-1/Input`.
    ///
    /// # Errors
    ///
    /// There is none, or which of several is meant isn't said; the [help](Problem::help) names those that could be.
    pub fn face(&self, label: &str) -> Result<&FaceEntry, Problem> {
        self.face_of(label).ok_or_else(|| self.no_face(label, None, &mut Speller::default()))
    }

    /// The same, if there is one.
    pub(crate) fn face_of(&self, label: &str) -> Option<&FaceEntry> {
        if let Some(part) = self.known(label) {
            return if let [face] = part.entry.faces.as_slice() { Some(face) } else { None };
        }
        let (item, name) = item_and_face(label);
        self.known(item)?.entry.faces.iter().find(|face| face.name.as_deref() == Some(name))
    }

    /// What is wrong with what is no name of a face, with the time for a suggestion that is left. `other` is what it
    /// should mate with.
    pub(crate) fn no_face(&self, label: &str, other: Option<&FaceEntry>, spelling: &mut Speller) -> Problem {
        let mates = other.map(|other| self.mates(other));
        if let Some(part) = self.known(label) {
            let item = part.entry.item_number.value;
            return match part.entry.faces.as_slice() {
                [] => problem::not_a_connector(item, part.entry.sheet.kind, mates.as_ref()),
                _ => problem::several_faces(item, labels(part)),
            };
        }
        let (item, name) = item_and_face(label);
        if let Some(part) = self.known(item) {
            let meant = spelling.meant(label, &mut labels(part));
            return problem::no_such_face(part.entry.item_number.value, name, meant, labels(part));
        }
        if self.index.is_refused(label) {
            return problem::faulty_part(label);
        }
        // Of two that are written alike, the one that would fit is meant.
        let mut fitting = mates.iter().flat_map(|mates| mates.shown.iter().map(String::as_str));
        let mut all = self.parts.iter().flat_map(labels_of_all);
        let meant = spelling.meant(label, &mut fitting).or_else(|| spelling.meant(label, &mut all));
        problem::no_such_part(label, meant, mates.as_ref())
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
        let shown = fitting.by_ref().take(SHOWN).map(|face| face.label().to_owned()).collect();
        Mates { with: face.label().to_owned(), shown, others: fitting.next().is_some() }
    }
}

/// An item number can have a stroke itself.
fn item_and_face(label: &str) -> (&str, &str) {
    label.rsplit_once('/').unwrap_or((label, ""))
}

fn labels_of_all(part: &CatalogPart) -> impl Iterator<Item = &'static str> {
    part.entry.faces.iter().map(FaceEntry::label)
}

/// What the faces of a part with several are called.
fn labels(part: &CatalogPart) -> impl Iterator<Item = &'static str> {
    part.entry.faces.iter().filter(|face| face.name.is_some()).map(FaceEntry::label)
}
