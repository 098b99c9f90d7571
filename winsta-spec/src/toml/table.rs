//! A block from which keys are taken by name.
//!
//! Of most blocks each key is asked for. A part has few of many keys: it is gone through, and whoever reads it looks which
//! key is [at hand](Table::is_at).

use std::cell::{Cell, RefCell};
use std::ops::Range;

use crate::fault::problem::Problem;
use crate::toml::block::{Block, Found, Located, Name, Within};
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
    /// The key at hand, of a block that is gone through.
    at: Cell<Option<(&'t Name<'t>, &'t Found<'t>)>>,
    is_known: Cell<bool>,
    known: RefCell<Vec<&'static str>>,
    /// The keys that it lacks: told at its end, when it is known which of the others are unknown.
    missed: RefCell<Vec<&'static str>>,
    /// What is said of figures in brackets behind them.
    remarks: RefCell<Vec<&'static str>>,
    /// What is known of the keys, if there is no block.
    described: RefCell<Vec<SchemaKey>>,
}

/// The keys that are taken from a table, by taking them from one without a block.
pub(crate) fn described(read: &dyn Fn(&mut Table<'_>)) -> Vec<SchemaKey> {
    let mut table = Table::new(None);
    read(&mut table);
    table.described.into_inner()
}

/// The names of these keys.
pub(crate) fn names(read: &dyn Fn(&Table<'_>)) -> Vec<&'static str> {
    described(&|table| read(table)).into_iter().map(|key| key.name).collect()
}

impl<'t> Table<'t> {
    pub(crate) fn of(block: Block<'t>) -> Self {
        Self::new(Some(block))
    }

    fn new(block: Option<Block<'t>>) -> Self {
        Self {
            block,
            at: Cell::default(),
            is_known: Cell::default(),
            known: RefCell::default(),
            missed: RefCell::default(),
            remarks: RefCell::default(),
            described: RefCell::default(),
        }
    }

    /// Reads the whole of it.
    fn read<T>(mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let value = read(&mut self);
        self.finish(&|_| None);
        value
    }

    /// Takes one key of the block. Whether anybody knew it.
    pub(crate) fn with_key(&self, name: &'t Name<'t>, found: &'t Found<'t>, take: impl FnOnce(&Self)) -> bool {
        self.at.set(Some((name, found)));
        self.is_known.set(false);
        take(self);
        self.at.set(None);
        self.is_known.get()
    }

    /// Whether that is the key at hand, or there may be any.
    pub(crate) fn is_at(&self, key: &str) -> bool {
        let Some((name, _)) = self.at.get() else { return true };
        let name: &str = name.get_ref();
        // The length first: comparing texts is slow where the macro isn't optimized.
        let is_at = name.len() == key.len() && name == key;
        if is_at {
            self.is_known.set(true);
        }
        is_at
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        if let Some(block) = &self.block {
            block.fault(span, problem);
        }
    }

    pub(crate) fn block(&self) -> Option<&Block<'t>> {
        self.block.as_ref()
    }

    /// Changes what faults say of it, or what fills it in.
    pub(crate) fn block_mut(&mut self) -> Option<&mut Block<'t>> {
        self.block.as_mut()
    }

    /// Faults about the whole table are at `place` from now on, and call it `within`.
    pub(crate) fn call(&mut self, within: Within, place: &Range<usize>) {
        if let Some(block) = &mut self.block {
            (block.within, block.span) = (within, place.clone());
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

    fn found(
        &self,
        name: &'static str,
        doc: &'static str,
        required: bool,
        shape: &dyn Fn() -> Shape,
    ) -> Option<(&Block<'t>, &'t Found<'t>)> {
        let Some(block) = &self.block else {
            let key = SchemaKey { name, doc: doc.trim(), required, shape: shape() };
            self.described.borrow_mut().push(key);
            return None;
        };
        if let Some((_, found)) = self.at.get() {
            return Some((block, found));
        }
        self.known.borrow_mut().push(name);
        if required {
            self.miss(name);
        }
        Some((block, block.get(name)?))
    }

    /// Reports a key that isn't there.
    pub(crate) fn miss(&self, key: &'static str) {
        if self.block.as_ref().is_some_and(|block| block.get(key).is_none() && block.misses()) {
            self.missed.borrow_mut().push(key);
        }
    }

    /// Where the value of a key is.
    pub(crate) fn place(&self, key: &str) -> Range<usize> {
        self.block.as_ref().map(|block| block.place(key)).unwrap_or_default()
    }

    /// Takes a key that can be left out; `doc` is for whoever writes the file.
    pub(crate) fn located<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<Located<T>> {
        let (block, found) = self.found(key, doc, false, &value.shape)?;
        block.located(key, found, value)
    }

    /// The same for a type with one kind of value.
    pub(crate) fn plain<T: Plain>(&self, key: &'static str, doc: &'static str) -> Option<T> {
        self.located(key, doc, &T::VALUE).map(|located| located.value)
    }

    /// The same for a figure that can have a remark behind it, which is kept.
    pub(crate) fn noted<T: Plain>(&self, key: &'static str, doc: &'static str) -> Option<T> {
        let (block, found) = self.found(key, doc, false, &T::VALUE.shape)?;
        match T::noted(key, found.get_ref()) {
            Ok((value, remark)) => {
                self.note(remark);
                Some(value)
            }
            Err(problem) => {
                block.fault(found.span(), problem);
                None
            }
        }
    }

    fn note(&self, remark: Option<&'static str>) {
        self.remarks.borrow_mut().extend(remark);
    }

    /// The remarks behind the figures that were taken.
    pub(crate) fn remarks(&self) -> Vec<&'static str> {
        self.remarks.take()
    }

    /// A key that is needed in every block of this kind: reported if it isn't there.
    pub(crate) fn required<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<Located<T>> {
        let (block, found) = self.found(key, doc, true, &value.shape)?;
        block.located(key, found, value)
    }

    /// Takes a text, or a list of texts, each with its place.
    pub(crate) fn texts(&self, key: &'static str, doc: &'static str) -> Vec<Located<&'static str>> {
        let found = self.found(key, doc, false, &TEXT_OR_TEXTS.shape);
        found.map(|(block, found)| block.texts(key, found)).unwrap_or_default()
    }

    /// Takes a list of some of these words.
    pub(crate) fn words(
        &self,
        key: &'static str,
        doc: &'static str,
        required: bool,
        words: &'static [&'static str],
    ) -> Option<Located<Vec<&'static str>>> {
        let (block, found) = self.found(key, doc, required, &|| Shape::Words(words.to_vec()))?;
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
        let (block, _) = self.found(key, doc, false, &|| Shape::Block(described(&|table| drop(read(table)))))?;
        Table::of(block.block(key)?).read(|table| read(table))
    }

    /// Reads the tables under `[[key]]`; `within` is what faults call one.
    pub(crate) fn tables<T>(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        read: fn(&mut Table<'_>) -> Option<T>,
    ) -> Vec<Option<T>> {
        let shape = || Shape::Blocks(described(&|table| drop(read(table))));
        let blocks = self.blocks(key, doc, within, &shape).into_iter();
        blocks.map(|block| Table::of(block).read(read)).collect()
    }

    /// The blocks `[[key]]` as they are.
    pub(crate) fn blocks(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        shape: &dyn Fn() -> Shape,
    ) -> Vec<Block<'t>> {
        let found = self.found(key, doc, false, shape);
        found.map(|(block, found)| block.blocks(key, found, &Within::words(within))).unwrap_or_default()
    }

    /// The blocks `[key.name]` as they are, with their names.
    pub(crate) fn named_blocks(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        shape: &dyn Fn() -> Shape,
    ) -> Vec<(&'t str, Block<'t>)> {
        let found = self.found(key, doc, false, shape);
        found.map(|(block, found)| block.named_blocks(key, found, &Within::words(within))).unwrap_or_default()
    }

    /// Reports the keys that nobody took, and those that are missing. `belongs` says where an unknown one belongs.
    pub(crate) fn finish(&self, belongs: &dyn Fn(&str) -> Option<String>) {
        let Some(block) = &self.block else { return };
        let known = self.known.borrow();
        for block in [Some(block), block.shared.as_deref()].into_iter().flatten() {
            let unknown: Vec<_> = block.own.keys().filter(|key| !known.contains(&&**key.get_ref())).collect();
            block.report(&unknown, self.missed.take(), &|| known.clone(), belongs);
        }
    }

    /// The same of a block that was gone through: with the keys that nobody knew, and the names of those that are known.
    pub(crate) fn finish_with(&self, unknown: &[&Name<'_>], known: &dyn Fn() -> Vec<&'static str>) {
        if let Some(block) = &self.block {
            block.report(unknown, self.missed.take(), known, &|_| None);
        }
    }
}
