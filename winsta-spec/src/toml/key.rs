//! A block that is gone through key by key: what it could have costs nothing where it isn't there.
//!
//! Whoever reads such a block names all keys that it can have, and gets a value for the one that is at hand. The same
//! code describes the keys, if none is at hand.

use std::ops::Range;

use crate::fault::problem::Problem;
use crate::toml::block::{Block, Found, Located, Within};
use crate::toml::table::{Table, described};
use crate::value::kind::{Plain, Value};
use crate::value::shape::{SchemaKey, Shape};
use crate::value::text::TEXT_OR_TEXTS;

/// The key at hand.
pub(crate) struct Key<'w, 't> {
    at: At<'w, 't>,
    is_known: bool,
    /// The figures that can have a remark behind them.
    noted: &'static [&'static str],
    /// The remark behind the one at hand.
    remark: Option<&'static str>,
}

enum At<'w, 't> {
    /// A key of a block.
    Found { name: &'w str, found: &'t Found<'t>, block: &'w Block<'t> },
    /// None: the keys are written down.
    Described(Vec<SchemaKey>),
}

impl<'w, 't> Key<'w, 't> {
    pub(crate) fn new(name: &'w str, found: &'t Found<'t>, block: &'w Block<'t>) -> Self {
        Self { at: At::Found { name, found, block }, is_known: false, noted: &[], remark: None }
    }

    /// Whether somebody knew it.
    pub(crate) fn is_known(&self) -> bool {
        self.is_known
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        if let At::Found { block, .. } = &self.at {
            block.fault(span, problem);
        }
    }

    /// What is under it, if it is the one of that name.
    fn found(
        &mut self,
        key: &'static str,
        doc: &'static str,
        shape: impl FnOnce() -> Shape,
    ) -> Option<(&'w Block<'t>, &'t Found<'t>)> {
        match &mut self.at {
            // The length first: comparing texts is slow where the macro isn't optimized.
            At::Found { name, found, block } if name.len() == key.len() && *name == key => {
                self.is_known = true;
                Some((block, found))
            }
            At::Found { .. } => None,
            At::Described(keys) => {
                keys.push(SchemaKey { name: key, doc: doc.trim(), required: false, shape: shape() });
                None
            }
        }
    }

    /// The value and where it is, if this is the key; it is `None` inside if there is a fault in it.
    pub(crate) fn located<T>(
        &mut self,
        key: &'static str,
        doc: &'static str,
        value: &Value<T>,
    ) -> Option<Option<Located<T>>> {
        let (block, found) = self.found(key, doc, value.shape)?;
        Some(block.located(key, found, value))
    }

    /// Puts the value there, if this is the key.
    pub(crate) fn plain<T: Plain>(&mut self, key: &'static str, doc: &'static str, figure: &mut Option<T>) {
        let Some((block, found)) = self.found(key, doc, T::VALUE.shape) else { return };
        if !self.noted.contains(&key) {
            *figure = block.located(key, found, &T::VALUE).map(|located| located.value);
            return;
        }
        match T::noted(key, found.get_ref()) {
            Ok((value, remark)) => (*figure, self.remark) = (Some(value), remark),
            Err(problem) => block.fault(found.span(), problem),
        }
    }

    pub(crate) fn texts(&mut self, key: &'static str, doc: &'static str) -> Option<Vec<Located<&'static str>>> {
        let (block, found) = self.found(key, doc, TEXT_OR_TEXTS.shape)?;
        Some(block.texts(key, found))
    }

    /// The block `[key]` as a table.
    pub(crate) fn table<T>(
        &mut self,
        key: &'static str,
        doc: &'static str,
        read: fn(&Table<'_>) -> Option<T>,
    ) -> Option<Option<T>> {
        let (block, _) = self.found(key, doc, || Shape::Block(described(read)))?;
        Some(block.block(key).and_then(|block| Table::of(block).read(read)))
    }

    /// The blocks `[[key]]` as tables; `what` is what faults call one of this block.
    pub(crate) fn tables<T>(
        &mut self,
        key: &'static str,
        doc: &'static str,
        what: &str,
        read: fn(&Table<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let (block, found) = self.found(key, doc, || Shape::Blocks(described(read)))?;
        let within = Within::words(&format!("{what} of {}", block.within));
        let blocks = block.blocks(key, found, &within).into_iter();
        Some(blocks.filter_map(|block| Table::of(block).read(read)).collect())
    }

    /// The blocks `[[key]]` as they are.
    pub(crate) fn blocks(
        &mut self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        shape: impl FnOnce() -> Shape,
    ) -> Option<Vec<Block<'t>>> {
        let (block, found) = self.found(key, doc, shape)?;
        Some(block.blocks(key, found, &Within::words(within)))
    }

    /// The block `[key]`, gone through key by key.
    pub(crate) fn section<S: Section>(&mut self, key: &'static str, doc: &'static str) -> Option<S> {
        let (block, _) = self.found(key, doc, || Shape::Block(keys_of(|key| S::default().take(key))))?;
        Some(block.block(key).map(|block| section(&block)).unwrap_or_default())
    }
}

/// The keys of a block, by going through it without a key.
pub(crate) fn keys_of(take: impl FnOnce(&mut Key<'_, '_>)) -> Vec<SchemaKey> {
    let mut key = Key { at: At::Described(Vec::new()), is_known: false, noted: &[], remark: None };
    take(&mut key);
    match key.at {
        At::Described(keys) => keys,
        At::Found { .. } => Vec::new(),
    }
}

/// The names of these keys.
pub(crate) fn names_of(take: impl FnOnce(&mut Key<'_, '_>)) -> Vec<&'static str> {
    keys_of(take).into_iter().map(|key| key.name).collect()
}

/// A section of a sheet, of which each figure can be left out.
pub(crate) trait Section: Default {
    /// The figures that can have a remark behind them.
    const NOTED: &'static [&'static str];

    /// Takes the key at hand.
    fn take(&mut self, key: &mut Key<'_, '_>);

    /// Looks at the figures together when all of them are there, and keeps the remarks behind them.
    fn finish(&mut self, block: &Block<'_>, remarks: Vec<&'static str>);
}

/// The figures of the shared block that the block itself doesn't give, and its own.
fn section<S: Section>(block: &Block<'_>) -> S {
    let (mut section, mut remarks) = (S::default(), Vec::new());
    if let Some(shared) = &block.shared {
        fill(&mut section, &mut remarks, shared, |key| !block.own.contains_key(key));
    }
    fill(&mut section, &mut remarks, block, |_| true);
    section.finish(block, remarks);
    section
}

fn fill<S: Section>(
    section: &mut S,
    remarks: &mut Vec<&'static str>,
    block: &Block<'_>,
    is_taken: impl Fn(&str) -> bool,
) {
    let mut unknown = Vec::new();
    for (name, found) in block.own.iter().filter(|(name, _)| is_taken(name.get_ref())) {
        let mut key = Key { noted: S::NOTED, ..Key::new(name.get_ref(), found, block) };
        section.take(&mut key);
        remarks.extend(key.remark);
        if !key.is_known {
            unknown.push(name);
        }
    }
    let names = || names_of(|key| S::default().take(key));
    block.report(&unknown, Vec::new(), &names, &|_| None);
}
