//! Parts, and the shared blocks that fill them in.
//!
//! A part is gone through key by key: thousands of parts have few keys of their own, and share the others. What a shared
//! block gives is read once for all parts of a kind, [`Base`].

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use winsta_types::cap::Separable;
use winsta_types::data_sheet::{DataSheet, Kind};
use winsta_types::gender::Gender;
use winsta_types::name;
use winsta_types::poles::Poles;

use crate::parts::entry::{Faulty, PartEntry};
use crate::parts::face::{self, FaceFigures, POLES_DOC, faces, is_missed};
use crate::parts::figures::{all, connectors, tools};
use crate::parts::problem;
use crate::text::intern;
use crate::text::shown::Shown;
use crate::text::type_name::part_type_name;
use crate::toml::block::{Block, Found, Located, Name, Within};
use crate::toml::key::{Key, keys_of, names_of};
use crate::value::kind::{Plain, Value};
use crate::value::shape::{SchemaKey, Shape};
use crate::value::text::{NAME, TEXT, TYPE_NAME};

/// A part, or what is known of one that lacks what every part has to have.
pub(crate) type PartOrFaulty = Result<PartEntry, Option<Faulty>>;

type Texts = Vec<Located<&'static str>>;

/// What the keys of a part give, those of a shared block and its own.
#[derive(Clone)]
struct Figures {
    sheet: DataSheet,
    face: FaceFigures,
    counterparts: Texts,
    accessories: Texts,
}

impl Figures {
    fn none() -> Self {
        let sheet = DataSheet::new("", Kind::Socket, "");
        Self { sheet, face: FaceFigures::default(), counterparts: Vec::new(), accessories: Vec::new() }
    }

    /// Takes the key at hand, if it is one of that kind; of a part without a kind, one of any.
    fn take<'t>(&mut self, kind: Option<Kind>, key: &mut Key<'_, 't>, faces: &mut Vec<Block<'t>>) {
        let is = |kinds: &[Kind]| kind.is_none_or(|kind| kinds.contains(&kind));
        let doc = "Where the figures come from: the data sheet, the list, the measurement. Every part has one.";
        if let Some(source) = key.located("source", doc, &TEXT) {
            self.sheet.source = source.map(|source| source.value).unwrap_or_default();
        }
        key.plain("description", "The title of the sheet, or a sentence.", &mut self.sheet.description);
        all(&mut self.sheet, key);
        if let Some(notes) = key.texts("notes", "What else the sheet says, sentence by sentence.") {
            self.sheet.notes = values(&notes);
        }
        if is(&[Kind::Socket, Kind::Plug, Kind::DistributionConnector]) {
            self.face.take(key);
            let doc = "Item numbers of the counterparts. They are checked against the rules, and offered in messages.";
            if let Some(items) = key.texts("counterpart", doc) {
                self.sheet.counterparts = values(&items);
                self.counterparts = items;
            }
            let doc = "Item numbers of the accessories: lockout caps, tools.";
            if let Some(items) = key.texts("accessories", doc) {
                self.sheet.accessories = values(&items);
                self.accessories = items;
            }
            connectors(&mut self.sheet, key);
        }
        if is(&[Kind::DistributionConnector])
            && let Some(blocks) = key.blocks("face", FACE_DOC, "the face", face::shape)
        {
            *faces = blocks;
        }
        if is(&[Kind::LockoutCap]) {
            key.plain("closes", "Of a lockout cap: what it closes.", &mut self.sheet.closes);
            if let Some(poles) = key.located("poles", POLES_DOC, &Poles::VALUE) {
                self.face.poles = poles;
            }
            let doc = "Of a lockout cap: whether it can be cut to fewer poles.";
            key.plain("separable", doc, &mut self.sheet.separable);
        }
        if is(&[Kind::OperatingTool]) {
            tools(&mut self.sheet, key);
        }
    }
}

const FACE_DOC: &str = "Of a distribution connector: one of its mating faces.";

fn values(texts: &Texts) -> &'static [&'static str] {
    intern::list(texts.iter().map(|text| text.value).collect())
}

/// The keys that are taken first: what the others mean depends on them.
const FIRST: &[&str] = &["item", "like", "name", "kind"];

/// The keys of a part.
pub(crate) fn keys() -> Vec<SchemaKey> {
    fn key<T>(name: &'static str, doc: &'static str, required: bool, value: &Value<T>) -> SchemaKey {
        SchemaKey { name, doc, required, shape: (value.shape)() }
    }
    let mut keys = vec![
        key("item", "Item number, as printed: `770-744/062-000`.", true, &NAME),
        key("like", "The shared block that fills in what isn't given here.", false, &TEXT),
        key("name", "The name of the type, if it isn't to be called after the item number.", false, &TYPE_NAME),
        key("kind", "What the part is.", false, &Kind::VALUE),
    ];
    keys.extend(keys_of(|key| Figures::none().take(None, key, &mut Vec::new())));
    keys
}

/// Whether a block of that name is below a part.
fn is_block_of_a_part(name: &str) -> bool {
    keys().iter().any(|key| key.name == name && matches!(key.shape, Shape::Block(_) | Shape::Blocks(_)))
}

/// Where a key belongs that is unknown in the file itself.
pub(crate) fn belongs(key: &str) -> Option<String> {
    let key = Shown::from(key);
    is_block_of_a_part(&key)
        .then(|| format!("it belongs to a part: `[[part.{key}]]` or `[part.{key}]`, below `[[part]]`"))
}

/// The names of the keys of a kind, without those that are taken first.
fn known(kind: Option<Kind>) -> Vec<&'static str> {
    names_of(|key| Figures::none().take(kind, key, &mut Vec::new()))
}

/// A shared block, `[shared.name]`.
pub(crate) struct Shared<'t> {
    block: Rc<Block<'t>>,
    bases: RefCell<Vec<Base<'t>>>,
}

/// What a shared block gives to the parts of a kind.
struct Base<'t> {
    kind: Option<Kind>,
    figures: Figures,
    faces: Vec<Block<'t>>,
    /// The keys that no part of the kind has taken over yet.
    unread: Vec<(&'t Name<'t>, &'t Found<'t>)>,
}

impl<'t> Shared<'t> {
    pub(crate) fn new(block: Block<'t>) -> Self {
        Self { block: Rc::new(block), bases: RefCell::default() }
    }

    /// What it gives to a part that doesn't have the key itself.
    fn figures(&self, kind: Option<Kind>, has: impl Fn(&str) -> bool) -> (Figures, Vec<Block<'t>>) {
        let mut bases = self.bases.borrow_mut();
        let at = bases.iter().position(|base| base.kind == kind).unwrap_or_else(|| {
            let unread = self.block.own.iter().filter(|(name, _)| !FIRST.contains(&&**name.get_ref())).collect();
            bases.push(Base { kind, figures: Figures::none(), faces: Vec::new(), unread });
            bases.len() - 1
        });
        let Base { figures, faces, unread, .. } = &mut bases[at];
        unread.retain(|(name, found)| {
            let is_left = has(name.get_ref());
            if !is_left {
                figures.take(kind, &mut Key::new(name.get_ref(), found, &self.block), faces);
            }
            is_left
        });
        (figures.clone(), faces.clone())
    }

    /// Tells which of its keys no part knows. A block that no part takes over yet is looked through as well.
    pub(crate) fn finish(&self) {
        let kinds: Vec<_> = self.bases.borrow().iter().map(|base| base.kind).collect();
        let mut names = vec!["name", "kind"];
        if kinds.is_empty() {
            let block = Block { is_partial: true, ..(*self.block).clone() };
            let kind = block.own.get("kind").and_then(|found| block.located("kind", found, &Kind::VALUE));
            let kind = kind.map(|kind| kind.value);
            read_alone(&Rc::new(block), kind);
            names.extend(["item", "like"]);
            names.extend(known(kind));
        }
        names.extend(kinds.into_iter().flat_map(known));
        let is_unknown = |name: &&&Name<'_>| !names.contains(&&**name.get_ref());
        let unknown: Vec<_> = self.block.own.keys().collect();
        let unknown: Vec<_> = unknown.iter().filter(is_unknown).copied().collect();
        self.block.report(&unknown, Vec::new(), &|| names.clone(), &|_| None);
    }
}

/// Looks through a shared block that no part takes over.
fn read_alone<'t>(block: &Rc<Block<'t>>, kind: Option<Kind>) {
    let (mut figures, mut faces) = (Figures::none(), Vec::new());
    for (name, found) in block.own.iter().filter(|(name, _)| !FIRST.contains(&&**name.get_ref())) {
        figures.take(kind, &mut Key::new(name.get_ref(), found, block), &mut faces);
    }
    figures.entry(block, kind, None, None, faces);
}

/// Reads a part.
pub(crate) fn part<'t>(block: Block<'t>, shared: &BTreeMap<&str, Shared<'t>>) -> PartOrFaulty {
    let mut block = block;
    let mut missed = Vec::new();
    let item = first(&block, "item", &NAME, &mut missed).map(|item| {
        if let Err(fault) = name::check(item.value) {
            block.fault(item.span.clone(), problem::no_clear_name("item", fault));
        }
        Located { value: item.value.trim(), ..item }
    });
    if let Some(item) = &item {
        (block.within, block.span) = (Within::Named("part", item.value), item.span.clone());
    }
    let shared = like(&mut block, shared);
    block.shared = shared.map(|shared| Rc::clone(&shared.block));
    let own_name = block.get("name").and_then(|found| block.located("name", found, &TYPE_NAME));
    let type_name = own_name.or_else(|| {
        let Located { value, span } = item.clone()?;
        Some(Located { value: part_type_name(value), span })
    });
    let kind = first(&block, "kind", &Kind::VALUE, &mut missed).map(|kind| kind.value);
    if let (Some(kind), Some(item)) = (kind, &item) {
        block.within = Within::Named(kind.as_str(), item.value);
    }
    let (mut figures, mut faces) = match shared {
        Some(shared) => shared.figures(kind, |key| block.own.contains_key(key)),
        None => (Figures::none(), Vec::new()),
    };
    let mut unknown = Vec::new();
    for (name, found) in block.own {
        let mut key = Key::new(name.get_ref(), found, &block);
        figures.take(kind, &mut key, &mut faces);
        if !key.is_known() && !FIRST.contains(&&**name.get_ref()) {
            unknown.push(name);
        }
    }
    missed.extend(figures.missed(&block, kind));
    if !unknown.is_empty() || !missed.is_empty() {
        let known = || FIRST.iter().copied().chain(known(kind)).collect();
        block.report(&unknown, missed, &known, &|_| None);
    }
    let faulty = || Some(Faulty { type_name: type_name.clone()?.value, item_number: item.clone()?.value });
    let (type_name, item) = (&type_name, &item);
    figures.entry(&Rc::new(block), kind, type_name.clone(), item.clone(), faces).ok_or_else(faulty)
}

/// A key that is taken first, and missed if it isn't there.
fn first<T>(
    block: &Block<'_>,
    key: &'static str,
    value: &Value<T>,
    missed: &mut Vec<&'static str>,
) -> Option<Located<T>> {
    let found = block.get(key);
    if found.is_none() && block.misses() {
        missed.push(key);
    }
    block.located(key, found?, value)
}

/// The shared block that a part names.
fn like<'s, 't>(block: &mut Block<'t>, shared: &'s BTreeMap<&str, Shared<'t>>) -> Option<&'s Shared<'t>> {
    let like = block.own.get("like").and_then(|found| block.located("like", found, &TEXT))?;
    let found = shared.get(like.value);
    if found.is_none() {
        // What it would fill in isn't missing.
        block.is_partial = true;
        if block.reader.is_whole() {
            block.reader.fault_with(like.span, |spelling| {
                problem::unknown_shared(like.value, spelling.meant(like.value, shared.keys().copied()))
            });
        }
    }
    found
}

impl Figures {
    /// The keys that a part of that kind has to have and doesn't.
    fn missed(&self, block: &Block<'_>, kind: Option<Kind>) -> Vec<&'static str> {
        let mut missed = Vec::new();
        if self.sheet.source.is_empty() && is_missed(block, "source") {
            missed.push("source");
        }
        match kind {
            Some(Kind::LockoutCap) => {
                let lacks = |key, is_read: bool| (!is_read && is_missed(block, key)).then_some(key);
                missed.extend(lacks("closes", self.sheet.closes.is_some()));
                missed.extend(lacks("poles", self.face.poles.is_some()));
            }
            Some(Kind::Socket | Kind::Plug) => missed.extend(self.face.missed(block)),
            Some(Kind::DistributionConnector) if is_missed(block, "face") => missed.push("face"),
            _ => {}
        }
        missed
    }

    /// The part, if all is there that it has to have.
    fn entry<'t>(
        self,
        block: &Rc<Block<'t>>,
        kind: Option<Kind>,
        type_name: Option<Located<String>>,
        item_number: Option<Located<&'static str>>,
        blocks: Vec<Block<'t>>,
    ) -> Option<PartEntry> {
        let Self { mut sheet, face, counterparts, accessories } = self;
        sheet.item_number = item_number.as_ref().map(|item| item.value).unwrap_or_default();
        sheet.kind = kind.unwrap_or(Kind::Socket);
        look_at_points(block, &sheet, &face);
        let name = type_name.as_ref().map(|name| name.value.as_str()).unwrap_or_default();
        let faces = match (kind, sheet.kind.gender()) {
            (Some(Kind::DistributionConnector), _) => faces(block, blocks, &face, name, &sheet)?,
            (Some(Kind::LockoutCap), _) => {
                sheet.poles = face.poles.as_ref().map(|poles| poles.value);
                look_at_cap(block, &sheet, &face)?;
                Vec::new()
            }
            (Some(_), Some(gender)) => {
                let face = face.face(block, name.to_owned(), gender, &sheet)?;
                sheet = face.sheet;
                vec![face]
            }
            (Some(_), None) => Vec::new(),
            (None, _) => {
                // What it has to have isn't known, but what is there can be wrong.
                let partial = Rc::new(Block { is_partial: true, ..(**block).clone() });
                face.face(&partial, String::new(), Gender::Socket, &sheet);
                faces(&partial, blocks, &face, name, &sheet);
                return None;
            }
        };
        Some(PartEntry { item_number: item_number?, type_name: type_name?, sheet, faces, counterparts, accessories })
    }
}

/// The connection points go with the poles.
fn look_at_points(block: &Block<'_>, sheet: &DataSheet, face: &FaceFigures) {
    if let (Some(points), Some(poles)) = (sheet.connection.points, &face.poles)
        && let Some(problem) = problem::wrong_points(points, poles.value)
    {
        let place = block.block("connection").map(|connection| connection.place("points"));
        block.fault(place.unwrap_or_else(|| block.span.clone()), problem);
    }
}

/// Whether all is there that a lockout cap has to have.
fn look_at_cap(block: &Block<'_>, sheet: &DataSheet, face: &FaceFigures) -> Option<()> {
    if let (Some(true), Some(poles)) = (sheet.separable, &face.poles)
        && poles.value.get() > Separable::MAX_POLES
    {
        block.fault(poles.span.clone(), problem::separable_cap(poles.value));
    }
    (sheet.closes.is_some() && sheet.poles.is_some()).then_some(())
}
