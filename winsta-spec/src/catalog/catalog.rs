//! The catalog: all parts of all files, checked, and what fits what.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use winsta_types::data_sheet::DataSheet;
use winsta_types::gender::Gender;
use winsta_types::mating::{self, Mismatches};

use crate::catalog::fitting::{Index, fitting};
use crate::parts::entry::{FaceEntry, Family, Faulty, PartEntry};
use crate::text::source::Source;

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

/// A part of the catalog.
#[derive(Debug)]
#[non_exhaustive]
pub struct CatalogPart {
    /// What its file gives.
    pub entry: PartEntry,
    /// What fits each of its mating faces, in their order.
    pub fitting: Vec<Fitting>,
    pub(crate) file: Arc<Source>,
}

/// What of the catalog fits a mating face, by the names of the types.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct Fitting {
    /// The faces that mate with it, the stated counterparts before all others.
    pub mates: Names,
    /// The lockout caps that close it, the stated accessories before all others.
    pub caps: Names,
}

/// The first names of a list.
#[derive(Debug, Default, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Names {
    /// At most [`Names::SHOWN`].
    pub shown: Vec<String>,
    /// Whether there are more.
    pub and_others: bool,
}

impl Names {
    /// As many as a person reads.
    pub const SHOWN: usize = 8;
}

impl CatalogPart {
    /// Its data sheet. Of a part with several mating faces, without what each [face](FaceEntry::sheet) has of its own.
    #[must_use]
    pub const fn data_sheet(&self) -> &DataSheet {
        &self.entry.sheet
    }

    /// The file and the line that the part stands at: `parts/winsta.toml:31`.
    #[must_use]
    pub fn place(&self) -> String {
        self.file.place(self.entry.item_number.span.start)
    }
}

impl FaceEntry {
    /// The mating face as the rules see it.
    #[must_use]
    pub const fn as_rules_see_it(&self) -> mating::Face<'static> {
        mating::Face {
            application: self.sheet.application,
            protection: self.sheet.mismating_protection,
            ..mating::Face::new(self.gender, self.family.value, self.poles, self.coding)
        }
    }

    /// Whether the two mate, whichever of them is the socket.
    pub(crate) const fn mates_with(&self, other: &Self) -> Result<(), Mismatches<'static>> {
        let (this, other) = (self.as_rules_see_it(), other.as_rules_see_it());
        match self.gender {
            Gender::Socket => this.mates_with(&other),
            Gender::Plug => other.mates_with(&this),
        }
    }
}

impl Catalog {
    /// The family of that name.
    #[must_use]
    pub fn family(&self, name: &str) -> Option<&Family> {
        self.families.get(*self.index.families.get(name)?)
    }

    /// Leaves out all parts but those of these item numbers. An item number that isn't known is no fault here: ask
    /// [`Catalog::part`] first.
    ///
    /// [`CatalogPart::fitting`] names the parts that are left; [`Names::and_others`] says that more would fit.
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
        let taken: HashSet<&str> = items.into_iter().collect();
        // Before the others are gone: a counterpart among them is known to fit.
        let fitting = fitting(self, |item| taken.contains(item));
        self.parts.retain(|part| taken.contains(part.entry.item_number.value));
        for (part, fitting) in self.parts.iter_mut().zip(fitting) {
            part.fitting = fitting;
        }
        self.faulty.retain(|part| taken.contains(part.item_number));
        self.index = Index::new(self);
    }

    /// Where each item number stands among the parts.
    pub(crate) fn by_item(&self) -> HashMap<&'static str, usize> {
        self.parts.iter().enumerate().map(|(index, part)| (part.entry.item_number.value, index)).collect()
    }
}
