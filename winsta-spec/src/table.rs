//! A table of a parts file, from which keys are taken by name.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use winsta_types::poles::Poles;

use crate::fault::{Faults, Problem, Quotes};
use crate::schema::{Keys, Shape};
use crate::source::Source;
use crate::value::{self, Value, found};

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The bytes of the file that it was read from.
    pub span: Range<usize>,
}

/// Where the faults of one file go while it is read.
pub(crate) struct Reader<'r> {
    source: Arc<Source>,
    faults: RefCell<&'r mut Faults>,
    /// Where the syntax is broken: what follows from that isn't reported as well.
    broken: Vec<Range<usize>>,
    /// What was read of the blocks of shared blocks: thousands of parts may take over the same.
    read: RefCell<HashMap<Place, Box<dyn Any>>>,
}

/// A block of the file by where it begins, and what else its reading depends on.
type Place = (usize, &'static str, Option<Poles>);

impl<'r> Reader<'r> {
    pub(crate) fn new(source: &Arc<Source>, faults: &'r mut Faults, broken: Vec<Range<usize>>) -> Self {
        Self { source: Arc::clone(source), faults: RefCell::new(faults), broken, read: RefCell::default() }
    }

    pub(crate) fn source(&self) -> &Arc<Source> {
        &self.source
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        let touches = |broken: &Range<usize>| broken.start <= span.end && span.start <= broken.end;
        let follows = match problem {
            Problem::MissingKey { .. }
            | Problem::UnknownKey { .. }
            | Problem::UnusedShared { .. }
            | Problem::NoParts
            | Problem::NoConnections => !self.broken.is_empty(),
            _ => self.broken.iter().any(touches),
        };
        if !follows {
            self.faults.borrow_mut().add(&self.source, span, problem);
        }
    }
}

/// Parses the text of a file, tells where its syntax is broken, and gives all the rest to be read.
pub(crate) fn parse<T>(
    source: &Arc<Source>,
    within: &str,
    faults: &mut Faults,
    read: impl FnOnce(&Table<'_>) -> T,
) -> T {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    let mut broken = Vec::with_capacity(errors.len());
    for error in errors {
        let span = error.span().unwrap_or_default();
        let found = source.text().get(span.start..).unwrap_or_default();
        let is_typographic = found.starts_with(['“', '”', '„', '»', '«', '‘', '’']);
        let quotes = if is_typographic { Quotes::Typographic } else { Quotes::Straight };
        faults.add(source, span.clone(), Problem::Syntax(error.message().to_owned(), quotes));
        broken.push(span);
    }
    let reader = Reader::new(source, faults, broken);
    read(&Table::new(&reader, root.get_ref(), 0..0, within))
}

/// A table of the file, which remembers the keys that it was asked for: the others are unknown.
///
/// A clone is the same table: it remembers in the same place. To describe the format, the same code asks a table that
/// has no content, [`Table::describing`].
#[derive(Clone)]
pub(crate) struct Table<'t> {
    reader: &'t Reader<'t>,
    own: Option<&'t DeTable<'t>>,
    /// A block that fills in what the table itself doesn't give.
    shared: Option<Rc<Table<'t>>>,
    span: Range<usize>,
    within: String,
    asked: Rc<RefCell<Vec<&'static str>>>,
    keys: Option<Keys>,
}

impl<'t> Table<'t> {
    pub(crate) fn new(reader: &'t Reader<'t>, own: &'t DeTable<'t>, span: Range<usize>, within: &str) -> Self {
        Self { own: Some(own), span, within: within.to_owned(), ..Self::empty(reader) }
    }

    /// A table without content, in which nothing is missed either.
    pub(crate) fn describing(reader: &'t Reader<'t>, keys: Keys) -> Self {
        Self { keys: Some(keys), ..Self::empty(reader) }
    }

    fn empty(reader: &'t Reader<'t>) -> Self {
        let asked = Rc::default();
        Self { reader, own: None, shared: None, span: 0..0, within: String::new(), asked, keys: None }
    }

    pub(crate) fn is_describing(&self) -> bool {
        self.keys.is_some()
    }

    pub(crate) fn reader(&self) -> &'t Reader<'t> {
        self.reader
    }

    /// What the table itself doesn't give is taken from there, from now on.
    pub(crate) fn like(&mut self, shared: &Table<'t>) {
        self.shared = Some(Rc::new(shared.clone()));
    }

    /// Faults about the whole table stand at `place` from now on, and call it `within`.
    pub(crate) fn call(&mut self, within: String, place: Range<usize>) {
        (self.within, self.span) = (within, place);
    }

    pub(crate) fn within(&self) -> &str {
        &self.within
    }

    /// Where faults about the whole table stand.
    pub(crate) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Whether there is no key besides these.
    pub(crate) fn has_only(&self, keys: &[&str]) -> bool {
        self.own.is_none_or(|own| own.keys().all(|key| keys.contains(&&**key.get_ref())))
    }

    /// Whether anybody took a key from here.
    pub(crate) fn was_asked(&self) -> bool {
        !self.asked.borrow().is_empty()
    }

    /// Knows these keys without reading them.
    pub(crate) fn accept(&self, keys: &[&'static str]) {
        for key in keys {
            self.get(key);
        }
    }

    fn get(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().push(key);
        // Ask the shared block in any case: it knows the key, even where this table has one of its own.
        let shared = self.shared.as_ref().and_then(|shared| shared.get(key));
        self.own.and_then(|own| own.get(key)).or(shared)
    }

    fn describe(&self, key: &'static str, doc: &'static str, required: bool, shape: impl FnOnce() -> Shape) {
        if let Some(keys) = &self.keys {
            keys.add(key, doc, required, shape());
        }
    }

    /// Takes a key that can be left out; `doc` is for whoever writes the file.
    pub(crate) fn optional<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<T> {
        self.located(key, doc, value).map(|located| located.value)
    }

    /// The same, and where it stands.
    pub(crate) fn located<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<Located<T>> {
        self.describe(key, doc, false, value.shape);
        let found = self.get(key)?;
        match (value.read)(key, found.get_ref()) {
            Ok(value) => Some(Located { value, span: found.span() }),
            Err(problem) => {
                self.reader.fault(found.span(), problem);
                None
            }
        }
    }

    /// Looks at a key that is taken elsewhere, where its faults are told.
    pub(crate) fn peek<T>(&self, key: &'static str, value: &Value<T>) -> Option<T> {
        let shared = || self.shared.as_ref().and_then(|shared| shared.peek(key, value));
        match self.own.and_then(|own| own.get(key)) {
            Some(found) => (value.read)(key, found.get_ref()).ok(),
            None => shared(),
        }
    }

    /// Reports it if the key isn't there.
    pub(crate) fn needed<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<Located<T>> {
        if self.get(key).is_none() {
            self.miss(key);
        }
        self.located(key, doc, value)
    }

    /// A key that is needed in every block of this kind.
    pub(crate) fn required<T>(&self, key: &'static str, doc: &'static str, value: &Value<T>) -> Option<Located<T>> {
        self.describe(key, doc, true, value.shape);
        self.needed(key, doc, value)
    }

    /// Reports that a key isn't there.
    pub(crate) fn miss(&self, key: &'static str) {
        if !self.is_describing() {
            self.reader.fault(self.span(), Problem::MissingKey { key, within: self.within.clone() });
        }
    }

    fn wrong_type(&self, key: &str, expected: &str, span: Range<usize>, value: &DeValue<'_>) {
        let (expected, found) = (expected.to_owned(), found(value));
        self.reader.fault(span, Problem::WrongType { key: key.to_owned(), expected, found });
    }

    /// Reads the table under `[key]`.
    pub(crate) fn block<T: Default + Clone + 'static>(
        &self,
        key: &'static str,
        doc: &'static str,
        read: impl FnOnce(&Table<'t>) -> T,
    ) -> T {
        if let Some(keys) = &self.keys {
            let inner = Keys::default();
            let block = read(&Self::describing(self.reader, inner.clone()));
            keys.add(key, doc, false, Shape::Block(inner.into_vec()));
            return block;
        }
        let Some(table) = self.block_of(key) else { return T::default() };
        self.once(&table, key, || {
            let block = read(&table);
            table.finish();
            // Every part that takes it over tells what is unknown in a shared block; it is reported once.
            table.shared.iter().for_each(|shared| shared.finish());
            block
        })
    }

    /// Reads a block that is that of the shared block alone once for all parts which take it over.
    fn once<T: Clone + 'static>(&self, table: &Table<'t>, key: &'static str, read: impl FnOnce() -> T) -> T {
        if table.shared.is_some() {
            return read();
        }
        self.once_at(table.span.start, key, read)
    }

    fn once_at<T: Clone + 'static>(&self, start: usize, key: &'static str, read: impl FnOnce() -> T) -> T {
        if self.own.is_some_and(|own| own.contains_key(key)) {
            return read();
        }
        // Its connection points have to go with the poles of the part.
        let place = (start, key, self.peek("poles", &value::POLES));
        if let Some(known) = self.reader.read.borrow().get(&place).and_then(|known| known.downcast_ref::<T>()) {
            return known.clone();
        }
        let block = read();
        self.reader.read.borrow_mut().insert(place, Box::new(block.clone()));
        block
    }

    /// The block, filled in with that of the shared block.
    fn block_of(&self, key: &'static str) -> Option<Table<'t>> {
        self.asked.borrow_mut().push(key);
        let shared = self.shared.as_ref().and_then(|shared| shared.block_of(key));
        let Some(value) = self.own.and_then(|own| own.get(key)) else {
            // What is unknown in a shared block is told where that is read.
            return shared;
        };
        let Some(own) = value.get_ref().as_table() else {
            self.wrong_type(key, "a block", value.span(), value.get_ref());
            return None;
        };
        let mut table = Table::new(self.reader, own, value.span(), &format!("`{key}` of {}", self.within));
        if let Some(shared) = shared {
            table.like(&shared);
        }
        Some(table)
    }

    /// Reads the tables under `[[key]]`; `within` is what faults call them.
    pub(crate) fn blocks<T>(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        mut read: impl FnMut(Table<'t>) -> Option<T>,
    ) -> Vec<T> {
        if let Some(keys) = &self.keys {
            let inner = Keys::default();
            read(Self::describing(self.reader, inner.clone()));
            keys.add(key, doc, false, Shape::Blocks(inner.into_vec()));
            return Vec::new();
        }
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(blocks) = value.get_ref().as_array() else {
            self.wrong_type(
                key,
                &format!("a list of blocks, `[[{key}]]` with two brackets"),
                value.span(),
                value.get_ref(),
            );
            return Vec::new();
        };
        let mut list = Vec::with_capacity(blocks.len());
        for block in blocks.iter() {
            match block.get_ref().as_table() {
                Some(table) => list.extend(read(Table::new(self.reader, table, block.span(), within))),
                None => self.wrong_type(key, "a list of blocks", block.span(), block.get_ref()),
            }
        }
        list
    }

    /// The same for blocks that don't depend on the part: those of the shared block are read once.
    pub(crate) fn list<T: Clone + 'static>(
        &self,
        key: &'static str,
        doc: &'static str,
        within: &str,
        read: impl FnMut(Table<'t>) -> Option<T>,
    ) -> Vec<T> {
        match self.get(key) {
            Some(value) if !self.is_describing() => {
                self.once_at(value.span().start, key, || self.blocks(key, doc, within, read))
            }
            _ => self.blocks(key, doc, within, read),
        }
    }

    /// Describes `[key.name]`: blocks with the keys of those under `[[like]]`, none of them required.
    pub(crate) fn describe_shared(&self, key: &'static str, doc: &'static str, like: &str) {
        if let Some(keys) = &self.keys {
            keys.add(key, doc, false, Shape::NamedBlocks(keys.of_blocks(like)));
        }
    }

    /// The tables under `[key.name]`, with their names.
    pub(crate) fn named_tables(&self, key: &'static str, within: &str) -> Vec<(&'t str, Table<'t>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(blocks) = value.get_ref().as_table() else {
            self.wrong_type(key, "a block", value.span(), value.get_ref());
            return Vec::new();
        };
        let mut tables = Vec::with_capacity(blocks.len());
        for (name, block) in blocks {
            match block.get_ref().as_table() {
                Some(table) => tables.push((&**name.get_ref(), Table::new(self.reader, table, name.span(), within))),
                None => self.wrong_type(name.get_ref(), "a block", block.span(), block.get_ref()),
            }
        }
        tables
    }

    /// Reports the keys that nobody asked for.
    pub(crate) fn finish(&self) {
        let asked = self.asked.borrow();
        for key in self.own.iter().flat_map(|own| own.keys()) {
            if !asked.contains(&&**key.get_ref()) {
                let mut known = asked.clone();
                known.sort_unstable();
                known.dedup();
                let (key, span) = (key.get_ref().to_string(), key.span());
                let problem = Problem::UnknownKey { key, within: self.within.clone(), known };
                self.reader.fault(span, problem);
            }
        }
    }
}
