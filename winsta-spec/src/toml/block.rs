//! A block of a file: its keys, what fills them in, and what faults call it.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::problem::Problem;
use crate::text::shown::Shown;
use crate::toml::problem::{missing_key, unknown_key};
use crate::toml::reader::Reader;
use crate::value::kind::Value;
use crate::value::problem::wrong_type;
use crate::value::text::{TEXT, TEXT_OR_TEXTS};

/// A value and where it is.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The bytes of the file that it was read from.
    pub span: Range<usize>,
}

/// A key.
pub(crate) type Name<'t> = Spanned<Cow<'t, str>>;

/// What is under a key.
pub(crate) type Found<'t> = Spanned<DeValue<'t>>;

/// A block of a file.
#[derive(Clone)]
pub(crate) struct Block<'t> {
    pub(crate) reader: &'t Reader<'t>,
    pub(crate) own: &'t DeTable<'t>,
    /// A block that fills in what this one doesn't give.
    pub(crate) shared: Option<Rc<Block<'t>>>,
    /// Where faults about the whole block are.
    pub(crate) span: Range<usize>,
    pub(crate) within: Within,
    /// Whether nothing is missed in it, since it isn't all of a block.
    pub(crate) is_partial: bool,
}

/// What faults call a block. It is put into words where there is a fault.
#[derive(Debug, Clone)]
pub(crate) enum Within {
    Words(Rc<str>),
    /// `` socket `770-745` ``
    Named(&'static str, &'static str),
}

impl Within {
    pub(crate) fn words(words: &str) -> Self {
        Self::Words(words.into())
    }
}

impl fmt::Display for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => f.write_str(words),
            Self::Named(what, name) => write!(f, "{what} `{}`", Shown::from(*name)),
        }
    }
}

impl<'t> Block<'t> {
    pub(crate) fn new(reader: &'t Reader<'t>, own: &'t DeTable<'t>, span: Range<usize>, within: Within) -> Self {
        Self { reader, own, shared: None, span, within, is_partial: false }
    }

    /// The value of a key, also if that of the shared block fills it in.
    pub(crate) fn get(&self, key: &str) -> Option<&'t Found<'t>> {
        self.own.get(key).or_else(|| self.shared.as_ref()?.get(key))
    }

    /// Where the value of a key is, or the block without it.
    pub(crate) fn place(&self, key: &str) -> Range<usize> {
        self.get(key).map_or_else(|| self.span.clone(), Spanned::span)
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        self.reader.fault(span, problem);
    }

    pub(crate) fn located<T>(&self, key: &str, found: &Found<'_>, value: &Value<T>) -> Option<Located<T>> {
        match (value.read)(key, found.get_ref()) {
            Ok(value) => Some(Located { value, span: found.span() }),
            Err(problem) => {
                self.fault(found.span(), problem);
                None
            }
        }
    }

    /// A text, or a list of texts, each with its place.
    pub(crate) fn texts(&self, key: &str, found: &Found<'_>) -> Vec<Located<&'static str>> {
        match found.get_ref().as_array() {
            Some(list) => list.iter().filter_map(|item| self.located(key, item, &TEXT)).collect(),
            None => self.located(key, found, &TEXT_OR_TEXTS).into_iter().collect(),
        }
    }

    fn wrong_type(&self, key: &str, expected: &str, found: &Found<'_>) {
        self.fault(found.span(), wrong_type(key, expected, found.get_ref()));
    }

    /// The block `[key]`, filled in with that of the shared block.
    pub(crate) fn block(&self, key: &str) -> Option<Self> {
        let shared = self.shared.as_ref().and_then(|shared| shared.block(key));
        let Some(found) = self.own.get(key) else { return shared };
        let Some(own) = found.get_ref().as_table() else {
            self.wrong_type(key, "a block", found);
            return None;
        };
        let within = Within::words(&format!("`{key}` of {}", self.within));
        let block = Self::new(self.reader, own, found.span(), within);
        Some(Self { shared: shared.map(Rc::new), is_partial: self.is_partial, ..block })
    }

    /// The blocks `[[key]]`.
    pub(crate) fn blocks(&self, key: &str, found: &'t Found<'t>, within: &Within) -> Vec<Self> {
        let Some(list) = found.get_ref().as_array() else {
            self.wrong_type(key, &format!("a list of blocks, `[[{key}]]` with two brackets"), found);
            return Vec::new();
        };
        let mut blocks = Vec::with_capacity(list.len());
        for item in list.iter() {
            match item.get_ref().as_table() {
                Some(own) => blocks.push(Self::new(self.reader, own, item.span(), within.clone())),
                None => self.wrong_type(key, "a list of blocks", item),
            }
        }
        blocks
    }

    /// The blocks `[key.name]`, with their names.
    pub(crate) fn named_blocks(&self, key: &str, found: &'t Found<'t>, within: &Within) -> Vec<(&'t str, Self)> {
        let Some(tables) = found.get_ref().as_table() else {
            self.wrong_type(key, "a block", found);
            return Vec::new();
        };
        let mut blocks = Vec::with_capacity(tables.len());
        for (name, item) in tables {
            match item.get_ref().as_table() {
                Some(own) => {
                    blocks.push((&**name.get_ref(), Self::new(self.reader, own, name.span(), within.clone())));
                }
                None => self.wrong_type(name.get_ref(), "a block", item),
            }
        }
        blocks
    }

    /// Whether a key that isn't there is missed.
    pub(crate) fn misses(&self) -> bool {
        // It may be in what is broken of a shared block.
        let is_broken = self.shared.as_ref().is_some_and(|shared| self.reader.is_broken(&shared.span));
        !self.is_partial() && !is_broken
    }

    /// Also where that is true of what fills it in.
    fn is_partial(&self) -> bool {
        self.is_partial || self.shared.as_ref().is_some_and(|shared| shared.is_partial())
    }

    /// Reports the keys that are unknown, and those that are missing: unless one of the others was meant to be that.
    ///
    /// `known` are the names of all keys, put together where one is unknown; `belongs` says where that one belongs.
    pub(crate) fn report(
        &self,
        unknown: &[&Name<'_>],
        mut missed: Vec<&'static str>,
        known: &dyn Fn() -> Vec<&'static str>,
        belongs: &dyn Fn(&str) -> Option<String>,
    ) {
        if !unknown.is_empty() {
            let mut known = known();
            known.sort_unstable();
            known.dedup();
            for key in unknown {
                let name: &str = key.get_ref();
                if !missed.is_empty() {
                    let meant = self.reader.meant(name, &known);
                    missed.retain(|missed| Some(*missed) != meant);
                }
                self.reader.fault_of_block(key.span(), &|_| {
                    unknown_key(name, &self.within.to_string(), &known, belongs(name))
                });
            }
        }
        for key in missed {
            self.reader.fault_of_block(self.span.clone(), &|_| missing_key(key, &self.within.to_string()));
        }
    }
}
