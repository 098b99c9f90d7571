//! A table of a parts file, from which keys are taken by name.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::{Faults, Problem};
use crate::source::Source;

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
}

impl<'r> Reader<'r> {
    pub(crate) fn new(source: &Arc<Source>, faults: &'r mut Faults, broken: Vec<Range<usize>>) -> Self {
        Self { source: Arc::clone(source), faults: RefCell::new(faults), broken }
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        let touches = |broken: &Range<usize>| broken.start <= span.end && span.start <= broken.end;
        let follows = match problem {
            Problem::MissingKey { .. } | Problem::NoParts => !self.broken.is_empty(),
            _ => self.broken.iter().any(touches),
        };
        if follows {
            return;
        }
        self.faults.borrow_mut().add(&self.source, span, problem);
    }
}

/// A table of the file, which remembers the keys that it was asked for: the others are unknown.
///
/// A clone is the same table: it remembers in the same place.
#[derive(Clone)]
pub(crate) struct Table<'t> {
    reader: &'t Reader<'t>,
    own: &'t DeTable<'t>,
    /// A block that fills in what the table itself doesn't give.
    shared: Option<Rc<Table<'t>>>,
    span: Range<usize>,
    within: String,
    asked: Rc<RefCell<Vec<&'static str>>>,
}

/// Reads a value; `key` is for the message.
pub(crate) type Read<T> = fn(key: &str, value: &DeValue<'_>) -> Result<T, Problem>;

impl<'t> Table<'t> {
    pub(crate) fn new(reader: &'t Reader<'t>, own: &'t DeTable<'t>, span: Range<usize>, within: &str) -> Self {
        Self { reader, own, shared: None, span, within: within.to_owned(), asked: Rc::default() }
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

    /// Knows these keys without reading them.
    pub(crate) fn accept(&self, keys: &[&'static str]) {
        for key in keys {
            self.get(key);
        }
    }

    /// Whether anybody took a key from here.
    pub(crate) fn was_asked(&self) -> bool {
        !self.asked.borrow().is_empty()
    }

    fn get(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().push(key);
        // Ask the shared block in any case: it knows the key, even where this table has one of its own.
        let shared = self.shared.as_ref().and_then(|shared| shared.get(key));
        self.own.get(key).or(shared)
    }

    pub(crate) fn optional<T>(&self, key: &'static str, read: Read<T>) -> Option<Located<T>> {
        let value = self.get(key)?;
        match read(key, value.get_ref()) {
            Ok(read) => Some(Located { value: read, span: value.span() }),
            Err(problem) => {
                self.reader.fault(value.span(), problem);
                None
            }
        }
    }

    /// Reports it if the key isn't there.
    pub(crate) fn required<T>(&self, key: &'static str, read: Read<T>) -> Option<Located<T>> {
        if self.get(key).is_none() {
            self.reader.fault(self.span(), Problem::MissingKey { key, within: self.within.clone() });
        }
        self.optional(key, read)
    }

    /// The tables under `[[key]]`; `within` is what faults call them.
    pub(crate) fn tables(&self, key: &'static str, within: &str) -> Vec<Table<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let wrong = |span, found: &DeValue<'_>| {
            let found = crate::value::type_of(found);
            self.reader.fault(span, Problem::WrongType { key: key.to_owned(), expected: "a list of blocks", found });
        };
        let Some(blocks) = value.get_ref().as_array() else {
            wrong(value.span(), value.get_ref());
            return Vec::new();
        };
        let mut tables = Vec::with_capacity(blocks.len());
        for block in blocks.iter() {
            match block.get_ref().as_table() {
                Some(table) => tables.push(Table::new(self.reader, table, block.span(), within)),
                None => wrong(block.span(), block.get_ref()),
            }
        }
        tables
    }

    /// The tables under `[key.name]`, with their names.
    pub(crate) fn named_tables(&self, key: &'static str, within: &str) -> Vec<(&'t str, Table<'t>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let wrong = |span, key: &str, found: &DeValue<'_>| {
            let found = crate::value::type_of(found);
            self.reader.fault(span, Problem::WrongType { key: key.to_owned(), expected: "a block", found });
        };
        let Some(blocks) = value.get_ref().as_table() else {
            wrong(value.span(), key, value.get_ref());
            return Vec::new();
        };
        let mut tables = Vec::with_capacity(blocks.len());
        for (name, block) in blocks {
            match block.get_ref().as_table() {
                Some(table) => {
                    tables.push((&**name.get_ref(), Table::new(self.reader, table, name.span(), within)));
                }
                None => wrong(block.span(), name.get_ref(), block.get_ref()),
            }
        }
        tables
    }

    /// Reports the keys that nobody asked for.
    pub(crate) fn finish(&self) {
        let mut known = self.asked.borrow().clone();
        known.sort_unstable();
        known.dedup();
        for key in self.own.keys() {
            if !known.contains(&&**key.get_ref()) {
                let (key, span) = (key.get_ref().to_string(), key.span());
                let problem = Problem::UnknownKey { key, within: self.within.clone(), known: known.clone() };
                self.reader.fault(span, problem);
            }
        }
    }
}
