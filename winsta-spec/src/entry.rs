//! The entries of a parts file: typed and located, but not yet compared with one another.

use std::collections::HashMap;
use std::sync::Arc;

use toml::de::DeTable;
use winsta_types::cap::Separable;
use winsta_types::coding::Coding;
use winsta_types::data_sheet::{Closes, Kind, OvervoltageCategory, ProtectionClass};
use winsta_types::family::MismatingProtection;
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;
use winsta_types::quantity::{CrossSection, Current, Energy, Mass, Voltage};

use crate::fault::{Faults, Problem};
use crate::source::Source;
use crate::table::{Located, Reader, Table};
use crate::{type_name, value};

/// All that one file holds.
pub(crate) struct Entries {
    pub(crate) source: Arc<Source>,
    pub(crate) families: Vec<Family>,
    pub(crate) parts: Vec<Entry>,
    /// Type names of the parts that lack what every part must have.
    pub(crate) unsound: Vec<String>,
}

/// A product family.
#[derive(Debug)]
#[non_exhaustive]
pub struct Family {
    /// As printed: `WINSTA MIDI special`.
    pub name: Located<String>,
    /// Where what is said of it comes from.
    pub source: Located<String>,
    /// What it is protected against, if its file says.
    pub mismating_protection: Option<MismatingProtection>,
}

/// A part, as its file gives it. The fields are those of [`DataSheet`](winsta_types::data_sheet::DataSheet).
#[derive(Debug)]
#[non_exhaustive]
#[allow(missing_docs)]
pub struct Entry {
    pub item_number: Located<String>,
    pub type_name: Located<String>,
    pub kind: Kind,
    pub source: String,
    /// One of a socket or a plug, any number of a distribution connector, none of the others.
    pub faces: Vec<Face>,
    pub description: Option<String>,
    /// Of a lockout cap.
    pub poles: Option<Poles>,
    pub color: Option<String>,
    pub nominal_cross_section: Option<CrossSection>,
    pub ratings: Vec<Rating>,
    pub mounting: Option<String>,
    pub protection_class_when_mated: Option<ProtectionClass>,
    pub counterparts: Option<Located<Vec<String>>>,
    pub accessories: Option<Located<Vec<String>>>,
    pub closes: Option<Closes>,
    pub separable: Option<bool>,
    pub material: Option<String>,
    pub blade: Option<String>,
    pub gtin: Option<String>,
    pub customs_tariff: Option<String>,
    pub origin: Option<String>,
    pub packaging: Option<String>,
    pub weight: Option<Mass>,
    pub fire_load: Option<Energy>,
}

/// A mating face: what the rules of mating ask about, and what else each face has of its own.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(missing_docs)]
pub struct Face {
    /// That of the part, followed by the face's name if the part has several.
    pub type_name: String,
    pub gender: Gender,
    pub family: Located<String>,
    pub poles: Poles,
    pub coding: Coding,
    pub application: Option<String>,
    pub pole_marking: Vec<String>,
    pub locking_lever: Option<bool>,
}

/// The ratings of one standard. The fields are those of [`Rating`](winsta_types::data_sheet::Rating).
#[derive(Debug)]
#[non_exhaustive]
#[allow(missing_docs)]
pub struct Rating {
    pub standard: String,
    pub condition: Option<String>,
    pub overvoltage_category: Option<OvervoltageCategory>,
    pub pollution_degree: Option<u8>,
    pub rated_voltage: Option<Voltage>,
    pub rated_impulse_voltage: Option<Voltage>,
    pub rated_current: Option<Current>,
    pub certificate: Option<String>,
}

/// Reads the text of one file.
pub(crate) fn read(source: &Arc<Source>, faults: &mut Faults) -> Entries {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    let mut broken = Vec::with_capacity(errors.len());
    for error in errors {
        let span = error.span().unwrap_or_default();
        faults.add(source, span.clone(), Problem::Syntax(error.message().to_owned()));
        broken.push(span);
    }
    let reader = Reader::new(source, faults, broken);
    let root = Table::new(&reader, root.get_ref(), 0..0, "the file");

    let families: Vec<_> = root.tables("family", "the family").into_iter().filter_map(family).collect();

    let shared: HashMap<_, _> = root.named_tables("shared", "the shared block").into_iter().collect();
    let (mut parts, mut unsound) = (Vec::new(), Vec::new());
    for table in root.tables("part", "the part") {
        match part(table, &shared) {
            Ok(part) => parts.push(part),
            Err(type_name) => unsound.extend(type_name),
        }
    }
    if parts.is_empty() && unsound.is_empty() && families.is_empty() {
        reader.fault(0..0, Problem::NoParts);
    }
    for (name, block) in &shared {
        if block.was_asked() {
            block.finish();
        } else {
            reader.fault(block.span(), Problem::UnusedShared { name: name.to_string() });
        }
    }
    root.finish();
    Entries { source: Arc::clone(source), families, parts, unsound }
}

fn family(mut table: Table<'_>) -> Option<Family> {
    let name = table.required("name", value::text);
    if let Some(name) = &name {
        table.call(format!("family `{}`", name.value), name.span.clone());
    }
    let source = table.required("source", value::text);
    let mismating_protection = table.optional("mismating-protection", value::mismating_protection);
    table.finish();
    let mismating_protection = mismating_protection.map(|protection| protection.value);
    Some(Family { name: name?, source: source?, mismating_protection })
}

/// Reads a part; of one without what every part must have, the type name alone, as far as it is known.
fn part<'t>(mut table: Table<'t>, shared: &HashMap<&str, Table<'t>>) -> Result<Entry, Option<String>> {
    let item_number = table.required("item", value::text);
    if let Some(item) = &item_number {
        table.call(format!("part `{}`", item.value), item.span.clone());
    }
    if let Some(like) = table.optional("like", value::text) {
        match shared.get(&*like.value) {
            Some(block) => table.like(block),
            None => {
                let known = shared.keys().map(ToString::to_string).collect();
                table.reader().fault(like.span, Problem::UnknownShared { name: like.value, known });
            }
        }
    }
    let type_name = table.optional("name", value::type_name).or_else(|| {
        let Located { value, span } = item_number.clone()?;
        Some(Located { value: type_name::part_type_name(&value), span })
    });
    let kind = table.required("kind", value::kind);
    if let (Some(kind), Some(item)) = (&kind, &item_number) {
        table.call(format!("{} `{}`", kind.value, item.value), item.span.clone());
    }
    let part = entry(&table, item_number, type_name.clone(), kind.map(|kind| kind.value));
    table.finish();
    part.ok_or(type_name.map(|name| name.value))
}

/// Reads the keys of a kind: the others are unknown to it. Of a part without a kind, those of all.
fn entry(
    table: &Table<'_>,
    item_number: Option<Located<String>>,
    type_name: Option<Located<String>>,
    kind: Option<Kind>,
) -> Option<Entry> {
    let is = |kinds: &[Kind]| kind.is_none_or(|kind| kinds.contains(&kind));
    let one_face = is(&[Kind::Socket, Kind::Plug]);
    let several_faces = is(&[Kind::DistributionConnector]);
    let connector = one_face || several_faces;
    let cap = is(&[Kind::LockoutCap]);
    let tool = is(&[Kind::OperatingTool]);

    let text = |key| table.optional(key, value::text).map(|text| text.value);
    let texts = |key| table.optional(key, value::texts);

    let source = table.required("source", value::text);
    let name = type_name.as_ref().map(|name| name.value.as_str()).unwrap_or_default();
    let faces = match kind {
        // Faults of a part without a kind are told by that alone.
        None => Some(Vec::new()),
        Some(kind) => match kind.gender() {
            Some(gender) => face(table, name.to_owned(), gender).map(|face| vec![face]),
            None if several_faces => faces(table, name),
            None => Some(Vec::new()),
        },
    };
    let poles = cap.then(|| table.required("poles", value::poles)).flatten();
    let closes = cap.then(|| table.required("closes", value::closes)).flatten();
    let separable = cap.then(|| table.optional("separable", value::flag)).flatten();
    if let (Some(separable), Some(poles)) = (&separable, &poles)
        && separable.value
        && poles.value.get() > Separable::MAX_POLES
    {
        let problem = Problem::SeparableCap { poles: poles.value.get(), last: Separable::MAX_POLES };
        table.reader().fault(poles.span.clone(), problem);
    }
    if kind.is_none() {
        table.accept(&["family", "coding", "pole-marking", "application", "locking-lever", "face"]);
    }
    let sound = kind.is_some() && (!cap || (poles.is_some() && closes.is_some()));

    let entry = Entry {
        source: source.map(|source| source.value).unwrap_or_default(),
        description: text("description"),
        color: text("color"),
        nominal_cross_section: connector
            .then(|| table.optional("nominal-cross-section", value::quantity::<CrossSection>))
            .flatten()
            .map(|area| area.value),
        ratings: if connector { ratings(table) } else { Vec::new() },
        mounting: if connector { text("mounting") } else { None },
        protection_class_when_mated: connector
            .then(|| table.optional("protection-class-when-mated", value::protection_class))
            .flatten()
            .map(|class| class.value),
        counterparts: if connector { texts("counterpart") } else { None },
        accessories: if connector { texts("accessories") } else { None },
        poles: poles.map(|poles| poles.value),
        closes: closes.map(|closes| closes.value),
        separable: separable.map(|separable| separable.value),
        material: text("material"),
        blade: if tool { text("blade") } else { None },
        gtin: text("gtin"),
        customs_tariff: text("customs-tariff"),
        origin: text("origin"),
        packaging: text("packaging"),
        weight: table.optional("weight", value::quantity::<Mass>).map(|weight| weight.value),
        fire_load: table.optional("fire-load", value::quantity::<Energy>).map(|energy| energy.value),
        item_number: item_number?,
        type_name: type_name?,
        kind: kind?,
        faces: faces?,
    };
    sound.then_some(entry)
}

/// Reads what a mating face has.
fn face(table: &Table<'_>, type_name: String, gender: Gender) -> Option<Face> {
    let family = table.required("family", value::text);
    let poles = table.required("poles", value::poles);
    let coding = table.required("coding", value::coding);
    let marking = table.optional("pole-marking", value::words);
    if let (Some(marking), Some(poles)) = (&marking, &poles)
        && marking.value.len() != usize::from(poles.value.get())
    {
        let problem = Problem::MarkingCount { marked: marking.value.len(), poles: poles.value.get() };
        table.reader().fault(marking.span.clone(), problem);
    }
    let application = table.optional("application", value::text);
    let locking_lever = table.optional("locking-lever", value::flag);
    Some(Face {
        type_name,
        gender,
        family: family?,
        poles: poles?.value,
        coding: coding?.value,
        application: application.map(|application| application.value),
        pole_marking: marking.map(|marking| marking.value).unwrap_or_default(),
        locking_lever: locking_lever.map(|lever| lever.value),
    })
}

/// Reads the blocks of a part with several faces. What a face doesn't give is taken from the part.
fn faces(part: &Table<'_>, type_name: &str) -> Option<Vec<Face>> {
    part.accept(&["family", "poles", "coding", "pole-marking", "application", "locking-lever"]);
    let tables = part.tables("face", "the face");
    if tables.is_empty() {
        part.reader().fault(part.span(), Problem::MissingKey { key: "face", within: part.within().to_owned() });
        return None;
    }
    let mut faces = Vec::with_capacity(tables.len());
    for mut table in tables {
        let name = table.required("name", value::type_name);
        if let Some(name) = &name {
            table.call(format!("face `{}` of {}", name.value, part.within()), name.span.clone());
        }
        let gender = table.required("kind", value::gender);
        table.like(part);
        let (Some(name), Some(gender)) = (name, gender) else {
            table.accept(&["family", "poles", "coding", "pole-marking", "application", "locking-lever"]);
            table.finish();
            faces.push(None);
            continue;
        };
        faces.push(face(&table, format!("{type_name}_{}", name.value), gender.value));
        table.finish();
    }
    faces.into_iter().collect()
}

fn ratings(table: &Table<'_>) -> Vec<Rating> {
    let within = format!("a rating of {}", table.within());
    table.tables("rating", &within).into_iter().filter_map(rating).collect()
}

fn rating(table: Table<'_>) -> Option<Rating> {
    let text = |key| table.optional(key, value::text).map(|text| text.value);
    let voltage = |key| table.optional(key, value::quantity::<Voltage>).map(|voltage| voltage.value);
    let standard = table.required("standard", value::text);
    let rating = Rating {
        condition: text("condition"),
        overvoltage_category: table
            .optional("overvoltage-category", value::overvoltage_category)
            .map(|category| category.value),
        pollution_degree: table.optional("pollution-degree", value::pollution_degree).map(|degree| degree.value),
        rated_voltage: voltage("rated-voltage"),
        rated_impulse_voltage: voltage("rated-impulse-voltage"),
        rated_current: table.optional("rated-current", value::quantity::<Current>).map(|current| current.value),
        certificate: text("certificate"),
        standard: standard.map(|standard| standard.value).unwrap_or_default(),
    };
    table.finish();
    (!rating.standard.is_empty()).then_some(rating)
}
