//! What is known beside what is in the catalog: so that a name that may be somewhere isn't called unknown.

use crate::catalog::catalog::Catalog;
use crate::text::map::Set;

/// What is known beside what is in the catalog.
pub(crate) struct Known {
    /// Whether the item number of every part was read.
    pub(crate) all_items: bool,
    /// Whether the name of every family was.
    pub(crate) all_families: bool,
    /// The item numbers of parts that are left out of the catalog.
    pub(crate) left_out: Set<&'static str>,
    /// Those that are there more than once: which of the parts is meant isn't known.
    pub(crate) doubled: Set<&'static str>,
}

impl Known {
    /// Whether there is a part of that item number, or may be one: in the catalog, left out of it for a fault of its own,
    /// or among what wasn't read.
    pub(crate) fn may_have(&self, item: &str, catalog: &Catalog) -> bool {
        let index = &catalog.index;
        index.part(item).is_some() || index.is_refused(item) || self.left_out.contains(item) || !self.all_items
    }
}
