//! The keys of a part, and what they give.

use std::rc::Rc;
use std::sync::{Mutex, PoisonError};

use winsta_types::cap::Separable;
use winsta_types::data_sheet::{DataSheet, Kind};
use winsta_types::gender::Gender;
use winsta_types::name;

use crate::parts::entry::PartEntry;
use crate::parts::face::{self, clear, face, faces};
use crate::parts::figures::{all, connectors, tools};
use crate::parts::problem;
use crate::text::intern;
use crate::toml::block::{Block, Located};
use crate::toml::table::{Table, described, names};
use crate::value::shape::Shape;
use crate::value::text::{NAME, TEXT, TYPE_NAME};

type Texts = Vec<Located<&'static str>>;

/// What the keys of a part give, those of a shared block and its own.
#[derive(Clone)]
pub(crate) struct Figures<'t> {
    sheet: DataSheet,
    counterparts: Texts,
    accessories: Texts,
    faces: Vec<Block<'t>>,
}

impl<'t> Figures<'t> {
    pub(crate) fn none() -> Self {
        let sheet = DataSheet::new("", Kind::Socket, "");
        Self { sheet, counterparts: Vec::new(), accessories: Vec::new(), faces: Vec::new() }
    }

    /// Takes the key at hand, if it is one of that kind; of a part without a kind, one of any.
    pub(crate) fn take(&mut self, kind: Option<Kind>, table: &Table<'t>) {
        let is = |kinds: &[Kind]| kind.is_none_or(|kind| kinds.contains(&kind));
        if table.is_at("source") {
            let doc = "Where the figures come from: the data sheet, the list, the measurement. Every part has one.";
            self.sheet.source = table.plain("source", doc).unwrap_or_default();
        }
        if table.is_at("description") {
            self.sheet.description = table.plain("description", "The title of the sheet, or a sentence.");
        }
        all(&mut self.sheet, table);
        if table.is_at("notes") {
            let notes = table.texts("notes", "What else the sheet says, sentence by sentence.");
            self.sheet.notes = values(&notes);
        }
        if is(&[Kind::Socket, Kind::Plug, Kind::DistributionConnector]) {
            face::take(&mut self.sheet, table);
            if table.is_at("counterpart") {
                let doc =
                    "Item numbers of the counterparts. They are checked against the rules, and offered in messages.";
                self.counterparts = table.texts("counterpart", doc);
                self.sheet.counterparts = values(&self.counterparts);
            }
            if table.is_at("accessories") {
                let doc = "Item numbers of the accessories: lockout caps, tools.";
                self.accessories = table.texts("accessories", doc);
                self.sheet.accessories = values(&self.accessories);
            }
            connectors(&mut self.sheet, table);
        }
        if is(&[Kind::DistributionConnector]) && table.is_at("face") {
            let doc = "Of a distribution connector: one of its mating faces.";
            self.faces =
                table.blocks("face", doc, "the face", &|| Shape::Blocks(described(&|table| face::describe(table))));
        }
        if is(&[Kind::LockoutCap]) {
            face::take_poles(&mut self.sheet, table);
            if table.is_at("closes") {
                self.sheet.closes = table.plain("closes", "Of a lockout cap: what it closes.");
            }
            if table.is_at("separable") {
                let doc = "Of a lockout cap: whether it can be cut to fewer poles.";
                self.sheet.separable = table.plain("separable", doc);
            }
        }
        if is(&[Kind::OperatingTool]) {
            tools(&mut self.sheet, table);
        }
    }
}

fn values(texts: &Texts) -> &'static [&'static str] {
    intern::list(texts.iter().map(|text| text.value).collect())
}

/// The keys that are taken first: what the others mean depends on them.
pub(crate) const FIRST: &[&str] = &["item", "like", "name", "kind"];

pub(crate) fn item(table: &Table<'_>) -> Option<Located<&'static str>> {
    let item = table.required("item", "Item number, as printed: `770-744/062-000`.", &NAME)?;
    Some(clear(table, "item", item, name::check))
}

pub(crate) fn like(table: &Table<'_>) -> Option<Located<&'static str>> {
    table.located("like", "The shared block that fills in what isn't given here.", &TEXT)
}

pub(crate) fn own_name(table: &Table<'_>) -> Option<Located<String>> {
    let doc = "The name of the type, if it isn't to be called after the item number.";
    table.located("name", doc, &TYPE_NAME)
}

pub(crate) fn kind(table: &Table<'_>) -> Option<Kind> {
    table.plain("kind", "What the part is.")
}

/// All keys of a kind, or of a part of any.
pub(crate) fn describe(kind_of_part: Option<Kind>, table: &Table<'_>) {
    item(table);
    like(table);
    own_name(table);
    kind(table);
    Figures::none().take(kind_of_part, table);
}

/// The names of all keys of a kind, put together once: a large file can have an unknown key in each part.
pub(crate) fn known(kind: Option<Kind>) -> &'static [&'static str] {
    static KNOWN: Mutex<Vec<(Option<Kind>, &'static [&'static str])>> = Mutex::new(Vec::new());
    let mut all = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, known)) = all.iter().find(|(of, _)| *of == kind) {
        return known;
    }
    let known = intern::list(names(&|table| describe(kind, table)));
    all.push((kind, known));
    known
}

impl<'t> Figures<'t> {
    /// Reports what a part of that kind has to have and doesn't.
    pub(crate) fn miss(&self, kind: Option<Kind>, table: &Table<'_>) {
        if self.sheet.source.is_empty() {
            table.miss("source");
        }
        match kind {
            Some(Kind::LockoutCap) => {
                table.miss("closes");
                table.miss("poles");
            }
            Some(Kind::Socket | Kind::Plug) => face::miss(&self.sheet, table),
            Some(Kind::DistributionConnector) => table.miss("face"),
            _ => {}
        }
    }

    /// The part, if all is there that it has to have.
    pub(crate) fn entry(
        self,
        block: &Block<'t>,
        kind: Option<Kind>,
        type_name: Option<Located<String>>,
        item_number: Option<Located<&'static str>>,
    ) -> Option<PartEntry> {
        let Self { mut sheet, counterparts, accessories, faces: blocks } = self;
        sheet.item_number = item_number.as_ref().map(|item| item.value).unwrap_or_default();
        sheet.kind = kind.unwrap_or(Kind::Socket);
        look_at(block, &sheet);
        let name = type_name.as_ref().map(|name| name.value.as_str()).unwrap_or_default();
        let faces = match (kind, sheet.kind.gender()) {
            (Some(Kind::DistributionConnector), _) => {
                let faces = faces(&Rc::new(block.clone()), blocks, name, &sheet)?;
                sheet = without_face(&sheet);
                faces
            }
            (Some(Kind::LockoutCap), _) if sheet.closes.is_none() || sheet.poles.is_none() => return None,
            (Some(_), Some(gender)) => {
                let face = face(block, name.to_owned(), gender, &sheet)?;
                sheet = face.sheet;
                vec![face]
            }
            (Some(_), None) => Vec::new(),
            (None, _) => {
                // What it has to have isn't known, but what is there can be wrong.
                let partial = Rc::new(Block { is_partial: true, ..block.clone() });
                face(&partial, String::new(), Gender::Socket, &sheet);
                faces(&partial, blocks, name, &sheet);
                return None;
            }
        };
        Some(PartEntry { item_number: item_number?, type_name: type_name?, sheet, faces, counterparts, accessories })
    }
}

/// A sheet without what each face of a part with several has of its own.
fn without_face(sheet: &DataSheet) -> DataSheet {
    DataSheet {
        family: None,
        poles: None,
        coding: None,
        application: None,
        pole_marking: &[],
        potential_marking: &[],
        locking_lever: None,
        ..*sheet
    }
}

/// Looks at what has to go with the number of poles.
fn look_at(block: &Block<'_>, sheet: &DataSheet) {
    let Some(poles) = sheet.poles else { return };
    if let Some(points) = sheet.connection.points
        && let Some(problem) = problem::wrong_points(points, poles)
    {
        let place = block.block("connection").map(|connection| connection.place("points"));
        block.fault(place.unwrap_or_else(|| block.span.clone()), problem);
    }
    if sheet.separable == Some(true) && poles.get() > Separable::MAX_POLES {
        block.fault(block.place("poles"), problem::separable_cap(poles));
    }
}
