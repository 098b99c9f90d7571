//! From the text of a file to its blocks.

use std::sync::Arc;

use toml::de::DeTable;

use crate::fault::collected::Faults;
use crate::text::source::Source;
use crate::toml::block::{Block, Within};
use crate::toml::problem::syntax;
use crate::toml::reader::Reader;

/// Parses the text of a file, tells where its syntax is broken, and gives all the rest to be read: the block of the whole
/// file, which faults call `within`.
pub(crate) fn parse<T>(
    source: &Arc<Source>,
    within: &str,
    faults: &mut Faults,
    read: impl FnOnce(Block<'_>) -> T,
) -> T {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    let mut broken = Vec::with_capacity(errors.len().min(Faults::MOST));
    for error in errors.iter().take(Faults::MOST) {
        let span = error.span().unwrap_or_default();
        let found = source.text().get(span.start..).unwrap_or_default();
        faults.add(source, span.clone(), syntax(error.message(), found));
        broken.push(span);
    }
    // What is broken in so many places is another kind of file: what else it says isn't looked at.
    let empty = DeTable::new();
    let root = if errors.len() > Faults::MOST {
        faults.add_more(errors.len() - Faults::MOST);
        broken.push(0..source.text().len());
        &empty
    } else {
        root.get_ref()
    };
    let reader = Reader::new(source, faults, broken);
    read(Block::new(&reader, root, 0..0, Within::words(within)))
}
