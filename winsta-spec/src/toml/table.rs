//! A block of which keys are taken by name, each of them in every block.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;

use crate::fault::problem::Problem;
use crate::toml::block::{Block, Found, Located, Within};
use crate::value::kind::{Plain, Value};
use crate::value::problem::wrong_type;
use crate::value::shape::{SchemaKey, Shape};
use crate::value::text::TEXT_OR_TEXTS;
use crate::value::word;

/// A block that remembers the keys that were taken from it: the others are unknown.
///
/// To describe the format, the same code takes keys from a table without a block: see [`described`].
pub(crate) struct Table<'t> {
    block: Option<Block<'t>>,
    known: RefCell<Vec<&'static str>>,
    /// The keys that it lacks: told at its end, when it is known which of the others are unknown.
    missed: RefCell<Vec<&'static str>>,
    /// What is known of the keys, if there is no block.
    described: RefCell<Vec<SchemaKey>>,
}

/// The keys that are taken from a table, by taking them from one without a block.
pub(crate) fn described<T>(read: impl FnOnce(&Table<'_>) -> T) -> Vec<SchemaKey> {
    let table = Table::new(None);
    read(&table);
    table.described.into_inner()
}

impl<'t> Table<'t> {
    pub(crate) fn of(block: Block<'t>) -> Self {
        Self::new(Some(block))
    }

    fn new(block: Option<Block<'t>>) -> Self {
        Self { block, known: RefCell::default(), missed: RefCell::default(), described: RefCell::default() }
    }

    /// Reads the whole of it.
    pub(crate) fn read<T>(self, read: impl FnOnce(&Self) -> T) -> T {
        let value = read(&self);
        self.finish(&|_| None);
        value
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        if let Some(block) = &self.block {
            block.fault(span, problem);
        }
    }

    /// Faults about the whole table are at `place` from now on, and call it `within`.
    pub(crate) fn call(&mut self, within: &str, place: Range<usize>) {
        if let Some(block) = &mut self.block {
            (block.within, block.span) = (Within::words(within), place);
        }
    }

    pub(crate) fn within(&self) -> String {
        self.block.as_ref().map(|block| block.within.to_string()).unwrap_or_default()
    }

    /// Where faults about the whole table are.
    pub(crate) fn span(&self) -> Range<usize> {
        self.block.as_ref().map(|block| block.span.clone()).unwrap_or_default()
    }

    /// How many faults were found in its file so far.
    pub(crate) fn told(&self) -> usize {
        self.block.as_ref().map_or(0, |block| block.reader.told())
    }

    /// Whether the syntax of a block of its file is broken.
    pub(crate) fn is_broken(&self, span: &Range<usize>) -> bool {
        self.block.as_ref().is_some_and(|block| block.reader.is_broken(span))
    }

    /// Whether there is no key besides these.
    pub(crate) fn has_only(&self, keys: &[&str]) -> bool {
        let is_one = |key: &&Spanned<std::borrow::Cow<'_, str>>| keys.contains(&&**key.get_ref());
        self.block.as_ref().is_none_or(|block| block.own.keys().all(|key| is_one(&key)))
    }

    fn found(
        &self,
        name: &'static str,
        doc: &'static str,
        required: bool,
        shape: impl FnOnce() -> Shape,
    ) -> Option<(&Block<'t>, &'t Found<'t>)> {
        let Some(block) = &self.block else {
            let key = SchemaKey { name, doc: doc.trim(), required, shape: shape() };
            self.described.borrow_mut().push(key);
            return None;
        };
        self.known.borrow_mut().push(name);
        let found = block.get(name);
        if required && found.is_none() && block.misses() {
            self.missed.borrow_mut().push(name);
        }
        Some((block, found?))
    }

    /// Where the value of a key is.
    pub(crate) fn place(&self, key: &str) -> Range<usize> {
        self.block.as_ref().map(|block| block.place(key)).unwrap_or_default()
    }

    /// Takes a key that can be left out; `doc` is for whoever writes the file.
    pub(crate) fn located<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<Located<T>> {
        let (block, found) = self.found(key, doc, false, value.shape)?;
        block.located(key, found, value)
    }

    /// The same for a type with one kind of value.
    pub(crate) fn plain<T: Plain>(&self, key: &'static str, doc: &'static str) -> Option<T> {
        self.located(key, doc, &T::VALUE).map(|located| located.value)
    }

    /// A key that is needed in every block of this kind: reported if it isn't there.
    pub(crate) fn required<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<Located<T>> {
        let (block, found) = self.found(key, doc, true, value.shape)?;
        block.located(key, found, value)
    }

    /// Takes a text, or a list of texts, each with its place.
    pub(crate) fn texts(&self, key: &'static str, doc: &'static str) -> Vec<Located<&'static str>> {
        match self.found(key, doc, false, TEXT_OR_TEXTS.shape) {
            Some((block, found)) => block.texts(key, found),
            None => Vec::new(),
        }
    }

    /// Takes a list of some of these words.
    pub(crate) fn words(
        &self,
        key: &'static str,
        doc: &'static str,
        required: bool,
        words: &'static [&'static str],
    ) -> Option<Located<Vec<&'static str>>> {
        let (block, found) = self.found(key, doc, required, || Shape::Words(words.to_vec()))?;
        let Some(list) = found.get_ref().as_array() else {
            block.fault(found.span(), wrong_type(key, "a list of texts", found.get_ref()));
            return None;
        };
        let mut value = Vec::with_capacity(list.len());
        for item in list.iter() {
            match word::one_of(key, item.get_ref(), words) {
                Ok(word) => value.push(word),
                Err(problem) => {
                    block.fault(item.span(), problem);
                    return None;
                }
            }
        }
        Some(Located { value, span: found.span() })
    }

    /// Reads the table under `[key]`, if it is there.
    pub(crate) fn table<T>(
        &self,
        key: &'static str,
        doc: &'static str,
        read: fn(&Table<'_>) -> Option<T>,
    ) -> Option<T> {
        let (block, _) = self.found(key, doc, false, || Shape::Block(described(read)))?;
        Table::of(block.block(key)?).read(read)
    }

    /// Reads the tables under `[[key]]`; `within` is what faults call one.
    pub(crate) fn tables<T>(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        read: fn(&mut Table<'_>) -> T,
    ) -> Vec<T> {
        let shape = || {
            let mut table = Table::new(None);
            read(&mut table);
            Shape::Blocks(table.described.into_inner())
        };
        let Some((block, found)) = self.found(key, doc, false, shape) else { return Vec::new() };
        let blocks = block.blocks(key, found, &Within::words(within)).into_iter();
        let read = |block| {
            let mut table = Table::of(block);
            let value = read(&mut table);
            table.finish(&|_| None);
            value
        };
        blocks.map(read).collect()
    }

    /// The blocks `[[key]]` as they are.
    pub(crate) fn blocks(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        shape: impl FnOnce() -> Shape,
    ) -> Vec<Block<'t>> {
        match self.found(key, doc, false, shape) {
            Some((block, found)) => block.blocks(key, found, &Within::words(within)),
            None => Vec::new(),
        }
    }

    /// The blocks `[key.name]` as they are, with their names.
    pub(crate) fn named_blocks(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        shape: impl FnOnce() -> Shape,
    ) -> Vec<(&'t str, Block<'t>)> {
        match self.found(key, doc, false, shape) {
            Some((block, found)) => block.named_blocks(key, found, &Within::words(within)),
            None => Vec::new(),
        }
    }

    /// Reports the keys that nobody took, and those that are missing. `belongs` says where an unknown one belongs.
    pub(crate) fn finish(&self, belongs: &dyn Fn(&str) -> Option<String>) {
        let Some(block) = &self.block else { return };
        let known = self.known.borrow();
        let unknown = |block: &Block<'t>| -> Vec<_> {
            block.own.keys().filter(|key| !known.contains(&&**key.get_ref())).collect()
        };
        let names = || known.clone();
        block.report(&unknown(block), self.missed.take(), &names, belongs);
        if let Some(shared) = &block.shared {
            shared.report(&unknown(shared), Vec::new(), &names, belongs);
        }
    }
}
