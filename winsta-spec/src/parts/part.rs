//! Parts.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::parts::entry::{Faulty, PartEntry};
use crate::parts::keys::{FIRST, Figures, describe, item, kind, known, like, own_name};
use crate::parts::problem;
use crate::parts::shared::Shared;
use crate::text::shown::Shown;
use crate::text::type_name::part_type_name;
use crate::toml::block::{Block, Located, Within};
use crate::toml::table::{Table, described};
use crate::value::shape::{SchemaKey, Shape};

/// A part, or what is known of one that lacks what every part has to have.
pub(crate) type PartOrFaulty = Result<PartEntry, Option<Faulty>>;

/// Where a key belongs that is unknown in the file itself.
pub(crate) fn belongs(key: &str) -> Option<String> {
    let key = Shown::from(key);
    let is_block = |of: &SchemaKey| *of.name == *key && matches!(of.shape, Shape::Block(_) | Shape::Blocks(_));
    described(&|table| describe(None, table))
        .iter()
        .any(is_block)
        .then(|| format!("it belongs to a part: `[[part.{key}]]` or `[part.{key}]`, below `[[part]]`"))
}

/// Reads a part.
pub(crate) fn part<'t>(block: Block<'t>, shared: &BTreeMap<&str, Shared<'t>>) -> PartOrFaulty {
    let mut table = Table::of(block);
    let item = item(&table);
    if let Some(item) = &item {
        table.call(Within::Named("part", item.value), &item.span);
    }
    let shared = filled_in(&mut table, shared);
    let type_name = own_name(&table).or_else(|| {
        let Located { value, span } = item.clone()?;
        Some(Located { value: part_type_name(value), span })
    });
    table.miss("kind");
    let kind = kind(&table);
    if let (Some(kind), Some(item)) = (kind, &item) {
        table.call(Within::Named(kind.as_str(), item.value), &item.span);
    }
    let faulty = || Some(Faulty { type_name: type_name.clone()?.value, item_number: item.clone()?.value });
    let faulty = faulty();
    let Some(block) = table.block() else { return Err(faulty) };
    let mut figures = match shared {
        Some(shared) => shared.figures(kind, block.own),
        None => Figures::none(),
    };
    let mut unknown = Vec::new();
    for (name, found) in block.own.iter().filter(|(name, _)| !FIRST.contains(&&**name.get_ref())) {
        if !table.with_key(name, found, |table| figures.take(kind, table)) {
            unknown.push(name);
        }
    }
    figures.miss(kind, &table);
    table.finish_with(&unknown, &|| known(kind).to_vec());
    figures.entry(block, kind, type_name, item).ok_or(faulty)
}

/// Lets the shared block fill in the table that names it.
fn filled_in<'s, 't>(table: &mut Table<'t>, shared: &'s BTreeMap<&str, Shared<'t>>) -> Option<&'s Shared<'t>> {
    let like = like(table)?;
    let block = table.block_mut()?;
    let found = shared.get(like.value);
    block.shared = found.map(|shared| Rc::clone(&shared.block));
    if found.is_none() {
        // What it would fill in isn't missing.
        block.is_partial = true;
        if block.reader.is_whole() {
            block.reader.fault_with(like.span, &|spelling| {
                problem::unknown_shared(like.value, spelling.meant(like.value, &mut shared.keys().copied()))
            });
        }
    }
    found
}
