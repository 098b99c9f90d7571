//! A table of a parts file, from which keys are taken by name.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use winsta_types::poles::Poles;

use crate::fault::problem::{Faults, Problem, Quotes};
use crate::text::intern;
use crate::text::shown::Shown;
use crate::text::source::Source;
use crate::text::spelling::Speller;
use crate::toml::schema::{Keys, Shape};
use crate::toml::value::{self, Value, found};

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
    broken: Broken,
    /// How many faults were found, those that follow from broken syntax among them.
    told: Cell<usize>,
    /// What was read of the blocks of shared blocks: thousands of parts may take over the same.
    read: RefCell<HashMap<Place, Box<dyn Any>>>,
}

/// A block of the file by where it begins, and what else its reading depends on.
type Place = (usize, &'static str, Option<Poles>);

impl<'r> Reader<'r> {
    pub(crate) fn new(source: &Arc<Source>, faults: &'r mut Faults) -> Self {
        let broken = Broken::default();
        Self {
            source: Arc::clone(source),
            faults: RefCell::new(faults),
            broken,
            told: Cell::new(0),
            read: RefCell::default(),
        }
    }

    pub(crate) fn source(&self) -> &Arc<Source> {
        &self.source
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        self.fault_with(span, |_| problem);
    }

    /// The same where it takes some time to say what is wrong.
    pub(crate) fn fault_with(&self, span: Range<usize>, problem: impl FnOnce(&mut Speller) -> Problem) {
        self.told.set(self.told.get() + 1);
        if !touches(&self.broken.places, &span) {
            self.faults.borrow_mut().add_with(&self.source, span, problem);
        }
    }

    /// How many faults were found so far.
    pub(crate) fn told(&self) -> usize {
        self.told.get()
    }

    /// Whether the syntax is right everywhere, so that everything of the file was read.
    pub(crate) fn is_whole(&self) -> bool {
        self.broken.places.is_empty()
    }

    /// Whether the syntax of a block is broken.
    pub(crate) fn is_broken(&self, block: &Range<usize>) -> bool {
        touches(&self.broken.blocks, block)
    }

    /// The same for what is wrong with a whole block: one that is broken itself may lack it for that.
    fn fault_of_block(&self, span: Range<usize>, problem: impl FnOnce(&mut Speller) -> Problem) {
        self.told.set(self.told.get() + 1);
        if !touches(&self.broken.blocks, &span) {
            self.fault_with(span, problem);
        }
    }

    /// The same for what is wrong with the whole file.
    pub(crate) fn fault_of_file(&self, problem: Problem) {
        if self.broken.places.is_empty() {
            self.fault(0..0, problem);
        }
    }
}

/// Where the syntax is broken: what follows from that isn't reported as well.
#[derive(Default)]
struct Broken {
    places: Vec<Range<usize>>,
    /// The blocks around them.
    blocks: Vec<Range<usize>>,
}

impl Broken {
    fn of(text: &str, mut places: Vec<Range<usize>>) -> Self {
        places.sort_by_key(|place| place.start);
        if places.is_empty() {
            return Self::default();
        }
        let mut heads = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            // `[part.rating]` is within the block of its part.
            let is_inner = line.contains('.') && !line.starts_with("[shared.");
            if line.starts_with('[') && !is_inner {
                heads.push((start, start + line.len()));
            }
            start += line.len();
        }
        let block = |place: &Range<usize>| {
            let before = heads.partition_point(|(start, _)| *start <= place.start);
            // What stands below a broken head is taken for a part of the block before it.
            let in_a_head = before > 0 && place.start < heads[before - 1].1;
            let first = before.checked_sub(if in_a_head { 2 } else { 1 }).map_or(0, |head| heads[head].0);
            let next = heads.partition_point(|(start, _)| *start <= place.end);
            first..heads.get(next).map_or(text.len(), |(start, _)| *start)
        };
        let blocks = merged(places.iter().map(block));
        Self { places: merged(places.iter().cloned()), blocks }
    }
}

/// Ranges in order, none of which touches another.
fn merged(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

fn touches(ranges: &[Range<usize>], span: &Range<usize>) -> bool {
    let next = ranges.partition_point(|range| range.end < span.start);
    ranges.get(next).is_some_and(|range| range.start <= span.end)
}

/// Parses the text of a file, tells where its syntax is broken, and gives all the rest to be read.
pub(crate) fn parse<T>(
    source: &Arc<Source>,
    within: &str,
    faults: &mut Faults,
    read: impl FnOnce(&Table<'_>) -> T,
) -> T {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    let mut broken = Vec::with_capacity(errors.len().min(Faults::MOST));
    for error in errors.iter().take(Faults::MOST) {
        let span = error.span().unwrap_or_default();
        let found = source.text().get(span.start..).unwrap_or_default();
        let is_typographic = found.starts_with(['“', '”', '„', '»', '«', '‘', '’']);
        let quotes = if is_typographic { Quotes::Typographic } else { Quotes::Straight };
        faults.add(source, span.clone(), Problem::Syntax(error.message().into(), quotes));
        broken.push(span);
    }
    // What is broken in so many places is another kind of file: what else it says isn't asked.
    let empty = DeTable::new();
    let root = if errors.len() > Faults::MOST {
        faults.add_more(errors.len() - Faults::MOST);
        broken.push(0..source.text().len());
        &empty
    } else {
        root.get_ref()
    };
    let reader = Reader { broken: Broken::of(source.text(), broken), ..Reader::new(source, faults) };
    read(&Table::new(&reader, root, 0..0, within))
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
    /// The keys that it lacks: told at its end, when it is known which of the others are unknown.
    missed: Rc<RefCell<Vec<Missed>>>,
    keys: Option<Keys>,
    /// Whether nothing is missed in it.
    is_partial: bool,
}

/// Where in a value the fault is: at the item of a list that is no word.
fn place_of(problem: &Problem, found: &Spanned<DeValue<'_>>) -> Range<usize> {
    let is_meant = |item: &&Spanned<DeValue<'_>>| match (problem, item.get_ref().as_str()) {
        (Problem::NoWord { text, .. }, Some(word)) => **text == *Shown::from(word.trim()),
        (Problem::WrongType { .. }, None) => true,
        _ => false,
    };
    let item = found.get_ref().as_array().and_then(|list| list.iter().find(is_meant));
    item.map_or_else(|| found.span(), Spanned::span)
}

/// A key that a table lacks.
struct Missed {
    key: &'static str,
    within: String,
    place: Range<usize>,
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
        let (asked, missed, within) = (Rc::default(), Rc::default(), String::new());
        Self { reader, own: None, shared: None, span: 0..0, within, asked, missed, keys: None, is_partial: false }
    }

    pub(crate) fn is_describing(&self) -> bool {
        self.keys.is_some()
    }

    /// The same table, in which nothing is missed: of a block that isn't all of a part, or of which it isn't known what
    /// it has to have.
    pub(crate) fn partial(&self) -> Self {
        Self { is_partial: true, ..self.clone() }
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

    fn ask(&self, key: &'static str) {
        const MANY: usize = 256;
        let mut asked = self.asked.borrow_mut();
        // A shared block is asked by every part that takes it over.
        if asked.len() == MANY {
            asked.sort_unstable();
            asked.dedup();
        }
        asked.push(key);
    }

    fn get(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.ask(key);
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
                self.reader.fault(place_of(&problem, found), problem);
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
        // It may stand in what is broken of a shared block.
        let is_broken = |shared: &Rc<Self>| touches(&self.reader.broken.blocks, &shared.span);
        if !self.is_describing() && !self.is_partial() && !self.shared.as_ref().is_some_and(is_broken) {
            self.missed.borrow_mut().push(Missed { key, within: self.within.clone(), place: self.span() });
        }
    }

    /// Also where that is true of what fills it in.
    fn is_partial(&self) -> bool {
        self.is_partial || self.shared.as_ref().is_some_and(|shared| shared.is_partial())
    }

    fn wrong_type(&self, key: &str, expected: &str, span: Range<usize>, value: &DeValue<'_>) {
        let problem =
            |_: &mut Speller| Problem::WrongType { key: key.into(), expected: expected.into(), found: found(value) };
        self.reader.fault_with(span, problem);
    }

    /// Takes a text, or a list of texts, each with its place.
    pub(crate) fn texts(&self, key: &'static str, doc: &'static str) -> Vec<Located<&'static str>> {
        self.describe(key, doc, false, value::TEXT_OR_TEXTS.shape);
        let Some(found) = self.get(key) else { return Vec::new() };
        let Some(list) = found.get_ref().as_array() else {
            let text = self.located(key, doc, &value::TEXT_OR_TEXTS);
            return text.into_iter().collect();
        };
        let mut texts = Vec::with_capacity(list.len());
        for item in list.iter() {
            match (value::TEXT.read)(key, item.get_ref()) {
                Ok(value) => texts.push(Located { value, span: item.span() }),
                Err(problem) => self.reader.fault(item.span(), problem),
            }
        }
        texts
    }

    /// The same, kept as a list.
    pub(crate) fn list_of_texts(&self, key: &'static str, doc: &'static str) -> &'static [&'static str] {
        intern::list(self.texts(key, doc).into_iter().map(|text| text.value).collect())
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
        self.ask(key);
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
        table.is_partial = self.is_partial;
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

    /// Reports the keys that nobody asked for, and those that are missing: unless one of the others was meant to be that.
    pub(crate) fn finish(&self) {
        let mut asked = self.asked.borrow_mut();
        let mut missed = self.missed.take();
        let mut known: Option<Arc<[&'static str]>> = None;
        for key in self.own.iter().flat_map(|own| own.keys()) {
            if asked.contains(&&**key.get_ref()) {
                continue;
            }
            let known = known.get_or_insert_with(|| {
                asked.sort_unstable();
                asked.dedup();
                asked.as_slice().into()
            });
            if !missed.is_empty() {
                let spelling = &mut self.reader.faults.borrow_mut().spelling;
                let meant = spelling.meant(key.get_ref(), known.iter().copied());
                missed.retain(|missed| Some(missed.key) != meant);
            }
            let problem = |_: &mut Speller| {
                let (key, within) = (key.get_ref().as_ref().into(), self.within.clone());
                Problem::UnknownKey { key, within, known: Arc::clone(known) }
            };
            self.reader.fault_of_block(key.span(), problem);
        }
        for Missed { key, within, place } in missed {
            self.reader.fault_of_block(place, |_| Problem::MissingKey { key, within });
        }
    }
}
