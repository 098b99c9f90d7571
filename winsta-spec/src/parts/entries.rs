//! All that one parts file holds.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::fault::collected::Faults;
use crate::file::path::File;
use crate::file::problem::too_many_files;
use crate::parts::assumption::{Assumed, assumption};
use crate::parts::entry::{Family, Faulty, PartEntry};
use crate::parts::family::family;
use crate::parts::keys::describe;
use crate::parts::part::{belongs, part};
use crate::parts::problem;
use crate::parts::shared::Shared;
use crate::text::source::Source;
use crate::toml::block::Located;
use crate::toml::parse::parse;
use crate::toml::table::{Table, described};
use crate::value::shape::{SchemaKey, Shape};
use crate::value::text::TEXT;

/// All that one file holds.
pub(crate) struct Entries {
    pub(crate) source: Arc<Source>,
    pub(crate) families: Vec<Family>,
    pub(crate) parts: Vec<PartEntry>,
    pub(crate) assumptions: Vec<Assumed>,
    /// The parts that lack what every part has to have.
    pub(crate) faulty: Vec<Faulty>,
    /// Whether each family has a name that could be read, and each part an item number.
    pub(crate) families_have_names: bool,
    pub(crate) parts_have_items: bool,
    /// Files that this one builds on, from where it lies.
    pub(crate) builds_on: Vec<Located<&'static str>>,
}

/// Reads the text of one file.
pub(crate) fn read(source: &Arc<Source>, faults: &mut Faults) -> Entries {
    parse(source, "the file", faults, |root| {
        let reader = root.reader;
        let table = Table::of(root);
        let entries = entries(&table, source);
        table.finish(&belongs);
        let has_parts = !entries.parts.is_empty() || !entries.faulty.is_empty() || !entries.parts_have_items;
        let has_families = !entries.families.is_empty() || !entries.families_have_names;
        if !has_parts && !has_families && entries.builds_on.is_empty() {
            reader.fault_of_file(problem::no_parts());
        }
        entries
    })
}

/// The keys of a parts file, in the order in which the reader takes them.
#[must_use]
pub fn keys() -> Vec<SchemaKey> {
    described(&|table| drop(entries(table, &Arc::default())))
}

fn entries(root: &Table<'_>, source: &Arc<Source>) -> Entries {
    root.located("$schema", "The schema of this format, for an editor.", &TEXT);
    let doc = "Files whose families and parts this one uses, from where it lies itself, or shipped ones: `winsta:winsta.toml`. Their parts are in the catalog as well.";
    let mut builds_on = root.texts("builds-on", doc);
    if let Some(beyond) = builds_on.get(File::MOST_FILES) {
        root.fault(beyond.span.clone(), too_many_files(File::MOST_FILES));
        builds_on.truncate(File::MOST_FILES);
    }
    let doc = "A product family: parts of one family mate with each other.";
    let families = root.tables("family", doc, "the family", family);
    let doc = "What several parts have in common: a part takes it over with `like`.";
    let keys = || described(&|table| describe(None, table));
    let in_a_shared_block = || keys().into_iter().map(|key| SchemaKey { required: false, ..key }).collect();
    let shared = root.named_blocks("shared", doc, "the shared block", &|| Shape::NamedBlocks(in_a_shared_block()));
    let shared: BTreeMap<_, _> = shared.into_iter().map(|(name, block)| (name, Shared::new(block))).collect();
    let doc = "A part, as its data sheet gives it.";
    let parts = root.blocks("part", doc, "the part", &|| Shape::Blocks(keys()));
    let (mut sound, mut faulty, mut parts_have_items) = (Vec::with_capacity(parts.len()), Vec::new(), true);
    for block in parts {
        match part(block, &shared) {
            Ok(part) => sound.push(part),
            Err(part) => {
                parts_have_items &= part.is_some();
                faulty.extend(part);
            }
        }
    }
    shared.values().for_each(Shared::finish);
    let doc = "Figures that a part's own sheet doesn't give, taken over from another part. They are marked wherever they are shown.";
    let assumptions = root.tables("assumption", doc, "the assumption", assumption);
    Entries {
        source: Arc::clone(source),
        families_have_names: families.iter().all(Option::is_some),
        families: families.into_iter().flatten().collect(),
        parts: sound,
        assumptions: assumptions.into_iter().flatten().collect(),
        faulty,
        parts_have_items,
        builds_on,
    }
}
