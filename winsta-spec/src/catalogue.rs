//! The catalogue: all parts of all files, checked, and what fits what.

use std::sync::Arc;

use winsta_types::mating;

use crate::entry::{Entry, Family};
use crate::source::Source;

/// All parts of all files.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Catalogue {
    /// In the order of the files.
    pub families: Vec<Family>,
    /// In the order of the files.
    pub parts: Vec<Part>,
    /// Type names of the parts that can't be made, since a fault was found in what every part must have.
    pub unsound: Vec<String>,
}

/// A part of the catalogue.
#[derive(Debug)]
#[non_exhaustive]
pub struct Part {
    /// What its file gives.
    pub entry: Entry,
    /// What mates with it.
    pub fitting: Fitting,
    pub(crate) file: Arc<Source>,
}

/// The parts of the catalogue that mate with a part.
#[derive(Debug, Default, Clone)]
pub struct Fitting {
    /// Indices of the first ones, at most [`Fitting::SHOWN`], the stated counterparts before all others.
    pub parts: Vec<usize>,
    /// How many more there are.
    pub others: usize,
}

impl Fitting {
    /// As many as a person reads.
    pub const SHOWN: usize = 8;
}

impl Part {
    /// The file and the line that the part stands at: `parts/winsta.toml:31`.
    #[must_use]
    pub fn place(&self) -> String {
        let (line, _) = self.file.line_and_column(self.entry.item_number.span.start);
        format!("{}:{line}", self.file.name())
    }

    /// The mating face, if it is a socket or a plug.
    #[must_use]
    pub fn face(&self) -> Option<mating::Face<'_>> {
        let face = self.entry.face.as_ref()?;
        let gender = self.entry.kind.gender()?;
        Some(mating::Face { gender, family: &face.family.value, poles: face.poles, coding: face.coding })
    }
}
