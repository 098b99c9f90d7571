//! Mating faces: what the rules of mating read, of a connector or of one face of several.

use std::rc::Rc;

use winsta_types::data_sheet::{DataSheet, Kind};
use winsta_types::gender::Gender;
use winsta_types::name::{self, NameFault};
use winsta_types::poles::Poles;
use winsta_types::potential::check_marking;

use crate::parts::entry::FaceEntry;
use crate::parts::problem;
use crate::text::intern;
use crate::text::map::Map;
use crate::toml::block::{Block, Located, Within};
use crate::toml::table::{Table, names};
use crate::value::kind::Plain;
use crate::value::text::{CODING, NAME, TYPE_NAME, WORDS};
use crate::value::word::GENDER;

/// Takes the key at hand, if a mating face can have it.
pub(crate) fn take(sheet: &mut DataSheet, table: &Table<'_>) {
    if table.is_at("family") {
        let family = table.located("family", "Of a socket or a plug: its product family.", &NAME);
        // Whether it is a clear name, is said where the family is described.
        let is_clear = |name: &str| if name == name.trim() { Ok(()) } else { name::check(name) };
        sheet.family = family.map(|family| clear(table, "family", family, is_clear).value);
    }
    take_poles(sheet, table);
    if table.is_at("coding") {
        let doc = "Of a socket or a plug: its mechanical coding, a short name as `B`, `X` or `A/B`.";
        sheet.coding = table.located("coding", doc, &CODING).map(|coding| coding.value);
    }
    if table.is_at("application") {
        let doc = "What the connection is for. Two parts that state different ones don't mate.";
        let application = table.located("application", doc, &NAME);
        sheet.application = application.map(|name| clear(table, "application", name, name::check).value);
    }
    if table.is_at("pole-marking") {
        sheet.pole_marking = marking(table, "pole-marking", "What stands at each pole, in order: `3 PE 2 1`.");
    }
    if table.is_at("potential-marking") {
        sheet.potential_marking =
            marking(table, "potential-marking", "The potential at each pole, in order: `3 PE 2 1`.");
    }
    if table.is_at("locking-lever") {
        let doc = "Whether it comes with a locking lever. Left out counts as none.";
        sheet.locking_lever = table.plain("locking-lever", doc);
    }
}

/// The number of poles, which a lockout cap has as well.
pub(crate) fn take_poles(sheet: &mut DataSheet, table: &Table<'_>) {
    if table.is_at("poles") {
        sheet.poles = table.located("poles", "Number of poles, 1 to 255.", &Poles::VALUE).map(|poles| poles.value);
    }
}

fn marking(table: &Table<'_>, key: &'static str, doc: &'static str) -> &'static [&'static str] {
    let Some(Located { value, span }) = table.located(key, doc, &WORDS) else { return &[] };
    for word in value {
        clear(table, key, Located { value: *word, span: span.clone() }, check_marking);
    }
    value
}

/// Tells what is no clear name. It is kept nevertheless, without the spaces around it, so that what refers to it has no
/// fault of its own.
pub(crate) fn clear(
    table: &Table<'_>,
    key: &str,
    found: Located<&'static str>,
    check: fn(&str) -> Result<(), NameFault>,
) -> Located<&'static str> {
    if let Err(fault) = check(found.value) {
        table.fault(found.span.clone(), problem::no_clear_name(key, fault));
    }
    Located { value: found.value.trim(), ..found }
}

/// Reports what a face has to have and doesn't.
pub(crate) fn miss(sheet: &DataSheet, table: &Table<'_>) {
    let is_read =
        [("family", sheet.family.is_some()), ("poles", sheet.poles.is_some()), ("coding", sheet.coding.is_some())];
    is_read.into_iter().filter(|(_, is_read)| !is_read).for_each(|(key, _)| table.miss(key));
}

/// The face, if all is there that it has to have. `sheet` is that of its part, with what the face has of its own.
pub(crate) fn face(block: &Block<'_>, type_name: String, gender: Gender, sheet: &DataSheet) -> Option<FaceEntry> {
    look_at(block, sheet);
    let family = Located { value: sheet.family?, span: block.place("family") };
    let (poles, coding) = (sheet.poles?, sheet.coding?);
    let kind = match gender {
        Gender::Socket => Kind::Socket,
        Gender::Plug => Kind::Plug,
    };
    let sheet = DataSheet { kind, ..*sheet };
    // What is no clear name isn't compared.
    if let Some((pole, potential)) = sheet.contradiction()
        && check_marking(potential).is_ok()
    {
        block.fault(block.place("potential-marking"), problem::contradiction(pole, potential));
    }
    Some(FaceEntry { name: None, type_name, gender, family, poles, coding, sheet })
}

/// Looks at what has to go with the number of poles.
fn look_at(block: &Block<'_>, sheet: &DataSheet) {
    let Some(poles) = sheet.poles else { return };
    for (key, marking) in [("pole-marking", sheet.pole_marking), ("potential-marking", sheet.potential_marking)] {
        if let Some(problem) = problem::wrong_marking(key, marking.len(), poles) {
            block.fault(block.place(key), problem);
        }
    }
    // Those of the part go with the poles of each of its faces.
    if let Some(points) = sheet.connection.points
        && sheet.kind == Kind::DistributionConnector
        && let Some(problem) = problem::wrong_points(points, poles)
    {
        block.fault(block.place("poles"), problem);
    }
}

/// As many mating faces has a part: more than any distribution box.
const MOST_FACES: usize = 255;

/// The keys of a face that a part with several faces can't give for all of them.
fn own(table: &Table<'_>) -> (Option<Located<String>>, Option<Gender>) {
    let name = table.required("name", "The end of its type's name: `Input`.", &TYPE_NAME);
    (name, table.required("kind", "What the face is.", &GENDER).map(|gender| gender.value))
}

/// All keys of a face.
pub(crate) fn describe(table: &Table<'_>) {
    own(table);
    take(&mut DataSheet::new("", Kind::Socket, ""), table);
}

/// Reads the faces of a part with several. What a face doesn't give is taken from the part.
pub(crate) fn faces<'t>(
    part: &Rc<Block<'t>>,
    blocks: Vec<Block<'t>>,
    type_name: &str,
    sheet: &DataSheet,
) -> Option<Vec<FaceEntry>> {
    let mut names: Map<&str, usize> = Map::default();
    let mut faces = Vec::with_capacity(blocks.len());
    let found = blocks.len();
    for block in blocks {
        let mut table = Table::of(block);
        let (name, gender) = own(&table);
        if let Some(name) = &name {
            table.call(Within::words(&format!("face `{}` of {}", name.value, part.within)), &name.span);
        }
        let sheet = one_of_several(&mut table, part, sheet);
        let Some(block) = table.block() else { continue };
        let first = name.as_ref().and_then(|name| names.get(name.value.as_str()).map(|first| (name, *first)));
        if let Some((name, first)) = first {
            let problem = problem::same_face(&name.value, &part.reader.source().place(first));
            block.fault(block.span.clone(), problem);
        }
        let own_name = name.as_ref().map(|name| name.value.as_str()).unwrap_or_default();
        let face = face(block, format!("{type_name}_{own_name}"), gender.unwrap_or(Gender::Socket), &sheet);
        // The first of that name is in the catalog.
        if first.is_none() {
            if let Some(name) = &name {
                names.insert(intern::text(&name.value), name.span.start);
            }
            faces.push(face.zip(name).filter(|_| gender.is_some()).map(|(face, name)| {
                let designation = intern::text(&format!("{}/{}", face.sheet.item_number, name.value));
                let sheet = DataSheet { face: Some(designation), ..face.sheet };
                FaceEntry { name: Some(name.value), sheet, ..face }
            }));
        }
    }
    if faces.len() > MOST_FACES {
        part.fault(part.span.clone(), problem::too_many_faces(faces.len(), MOST_FACES));
        return None;
    }
    if found == 0 { None } else { faces.into_iter().collect() }
}

/// The sheet of one of them; and tells which of its keys are unknown or missing.
fn one_of_several<'t>(table: &mut Table<'t>, part: &Rc<Block<'t>>, of_the_part: &DataSheet) -> DataSheet {
    let (mut sheet, mut unknown) = (*of_the_part, Vec::new());
    let Some(block) = table.block_mut() else { return sheet };
    block.shared = Some(Rc::clone(part));
    for (name, found) in block.own.iter().filter(|(name, _)| !matches!(&**name.get_ref(), "name" | "kind")) {
        if !table.with_key(name, found, |table| take(&mut sheet, table)) {
            unknown.push(name);
        }
    }
    miss(&sheet, table);
    table.finish_with(&unknown, &|| names(&describe));
    sheet
}
