//! A part of the catalog, and what fits its faces.

use std::sync::Arc;

use winsta_types::data_sheet::DataSheet;

use crate::parts::entry::PartEntry;
use crate::text::source::Source;

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
    /// Its data sheet. Of a part with several mating faces, without what each [face](crate::FaceEntry::sheet) has of its
    /// own.
    #[must_use]
    pub const fn data_sheet(&self) -> &DataSheet {
        &self.entry.sheet
    }

    /// The file and the line that the part is at: `parts/winsta.toml:31`.
    #[must_use]
    pub fn place(&self) -> String {
        self.file.place(self.entry.item_number.span.start)
    }
}
