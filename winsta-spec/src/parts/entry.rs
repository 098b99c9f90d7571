//! The entries of a parts file: typed and located, but not yet compared with one another.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use winsta_types::cap::Separable;
use winsta_types::coding::Coding;
use winsta_types::data_sheet::{DataSheet, Kind};
use winsta_types::family::MismatingProtection;
use winsta_types::gender::Gender;
use winsta_types::name::{self, NameFault};
use winsta_types::poles::Poles;
use winsta_types::potential::check_marking;
use winsta_types::quantity::{Energy, Mass};
use winsta_types::terminated::MAX_POLES;

use crate::fault::problem::{Faults, Problem};
use crate::file::path::File;
use crate::parts::assumption;
use crate::parts::assumption::Assumed;
use crate::parts::sections;
use crate::text::intern;
use crate::text::shown::Shown;
use crate::text::source::Source;
use crate::text::type_name;
use crate::toml::schema::Keys;
use crate::toml::table;
use crate::toml::table::{Located, Reader, Table};
use crate::toml::value;
use crate::toml::value::quantity;

/// All that one file holds.
pub(crate) struct Entries {
    pub(crate) source: Arc<Source>,
    pub(crate) families: Vec<Family>,
    pub(crate) parts: Vec<PartEntry>,
    pub(crate) assumptions: Vec<Assumed>,
    /// The parts that lack what every part must have.
    pub(crate) faulty: Vec<Faulty>,
    /// Whether each family has a name that could be read, and each part an item number.
    pub(crate) families_have_names: bool,
    pub(crate) parts_have_items: bool,
    /// Files that this one builds on, from where it lies.
    pub(crate) builds_on: Vec<Located<&'static str>>,
}

/// A part that lacks what every part must have, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Faulty {
    /// The name of its type.
    pub type_name: String,
    /// Its item number.
    pub item_number: &'static str,
}

/// A product family.
#[derive(Debug)]
#[non_exhaustive]
pub struct Family {
    /// As printed: `WINSTA MIDI special`.
    pub name: Located<&'static str>,
    /// Where what is said of it comes from; a file without it has a fault.
    pub source: Option<&'static str>,
    /// What it is protected against, if its file says.
    pub mismating_protection: Option<MismatingProtection>,
}

/// A part, as its file gives it.
#[derive(Debug)]
#[non_exhaustive]
pub struct PartEntry {
    /// As printed: `770-744/062-000`.
    pub item_number: Located<&'static str>,
    /// The name of its type.
    pub type_name: Located<String>,
    /// Its data sheet. Of a part with several mating faces, without what each face has of its own.
    pub sheet: DataSheet,
    /// One of a socket or a plug, any number of a distribution connector, none of the others.
    pub faces: Vec<FaceEntry>,
    /// Where the counterparts and the accessories stand.
    pub(crate) counterparts: Vec<Located<&'static str>>,
    pub(crate) accessories: Vec<Located<&'static str>>,
}

/// A mating face: what the rules of mating ask about.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FaceEntry {
    /// Its own name, `Input`, if it is one of a distribution connector.
    pub name: Option<String>,
    /// That of the part, followed by the face's name if the part has several.
    pub type_name: String,
    /// Socket or plug.
    pub gender: Gender,
    /// Name of the product family.
    pub family: Located<&'static str>,
    /// Number of poles.
    pub poles: Poles,
    /// Mechanical coding.
    pub coding: Coding,
    /// The data sheet of the part, with what this face has of its own.
    pub sheet: DataSheet,
}

/// Reads the text of one file.
pub(crate) fn read(source: &Arc<Source>, faults: &mut Faults) -> Entries {
    let (builds_on, families, parts, assumptions) = table::parse(source, "the file", faults, |root| {
        let (builds_on, families, parts, assumptions) = file(root);
        if parts.is_empty() && families.is_empty() && builds_on.is_empty() {
            root.reader().fault_of_file(Problem::NoParts);
        }
        (builds_on, families, parts, assumptions)
    });
    let families_have_names = families.iter().all(Option::is_some);
    let parts_have_items = parts.iter().all(|part| !matches!(part, Err(None)));
    let families = families.into_iter().flatten().collect();
    let (mut sound, mut faulty) = (Vec::with_capacity(parts.len()), Vec::new());
    for part in parts {
        match part {
            Ok(part) => sound.push(part),
            Err(part) => faulty.extend(part),
        }
    }
    let source = Arc::clone(source);
    Entries { source, families, parts: sound, assumptions, faulty, families_have_names, parts_have_items, builds_on }
}

/// The keys of a file, by asking for them.
pub(crate) fn keys() -> Vec<crate::toml::schema::SchemaKey> {
    let mut faults = Faults::default();
    let reader = Reader::new(&Arc::default(), &mut faults);
    let keys = Keys::default();
    file(&Table::describing(&reader, keys.clone()));
    keys.into_vec()
}

type ReadPart = Result<PartEntry, Option<Faulty>>;

type Names = Vec<Located<&'static str>>;

fn file(root: &Table<'_>) -> (Names, Vec<Option<Family>>, Vec<ReadPart>, Vec<Assumed>) {
    root.optional("$schema", "The schema of this format, for an editor.", &value::TEXT);
    let doc = "Files whose families and parts this one uses, from where it lies itself, or shipped ones: `winsta:winsta.toml`. Their parts are in the catalog as well.";
    let mut builds_on = root.texts("builds-on", doc);
    if let Some(beyond) = builds_on.get(File::MOST_FILES) {
        root.reader().fault(beyond.span.clone(), Problem::TooManyFiles { most: File::MOST_FILES });
        builds_on.truncate(File::MOST_FILES);
    }
    let doc = "A product family: parts of one family mate with each other.";
    let families = root.blocks("family", doc, "the family", |table| Some(family(table)));
    let shared: HashMap<_, _> = root.named_tables("shared", "the shared block").into_iter().collect();
    let parts =
        root.blocks("part", "A part, as its data sheet gives it.", "the part", |table| Some(part(table, &shared)));
    let doc = "Figures that a part's own sheet doesn't give, taken over from another part. They are marked wherever they are shown.";
    let assumptions =
        root.blocks("assumption", doc, "the assumption", |table| assumption::read(table, root.reader().source()));
    root.describe_shared("shared", "What several parts have in common: a part takes it over with `like`.", "part");
    for block in shared.values() {
        // One that no part takes over yet is looked through as well.
        if !block.was_asked() {
            let partial = block.partial();
            partial.accept(&["item", "like", "name"]);
            let kind = partial.optional("kind", KIND_DOC, &value::KIND);
            entry(&partial, None, None, kind);
        }
        block.finish();
    }
    root.finish();
    (builds_on, families, parts, assumptions)
}

fn family(mut table: Table<'_>) -> Option<Family> {
    let name = table.required("name", "As printed: `WINSTA MIDI special`.", &value::NAME);
    let name = name.map(|name| clear(&table, "name", name, name::check));
    if let Some(name) = &name {
        table.call(format!("family `{}`", Shown::from(name.value)), name.span.clone());
    }
    let source = table.required("source", "Where what is said of the family comes from.", &value::TEXT);
    let mismating_protection = table.optional(
        "mismating-protection",
        "What the shape of the parts prevents. An empty list: nothing, as of a bare pin header. Left out: not known, and a plug \
         in a wrong pose is refused.",
        &value::MISMATING_PROTECTION,
    );
    table.finish();
    Some(Family { name: name?, source: source.map(|source| source.value), mismating_protection })
}

fn part<'t>(mut table: Table<'t>, shared: &HashMap<&str, Table<'t>>) -> ReadPart {
    let item = table.required("item", "Item number, as printed: `770-744/062-000`.", &value::NAME);
    let item = item.map(|item| clear(&table, "item", item, name::check));
    if let Some(item) = &item {
        table.call(format!("part `{}`", Shown::from(item.value)), item.span.clone());
    }
    if let Some(like) = table.located("like", "The shared block that fills in what isn't given here.", &value::TEXT) {
        match shared.get(like.value) {
            Some(block) => table.like(block),
            None => {
                // What it would fill in isn't missing.
                table = table.partial();
                if table.reader().is_whole() {
                    table.reader().fault_with(like.span, |spelling| {
                        let meant = spelling.meant(like.value, shared.keys().copied()).map(Shown::from);
                        Problem::UnknownShared { name: like.value.into(), meant }
                    });
                }
            }
        }
    }
    let own_name = "The name of the type, if it isn't to be called after the item number.";
    let type_name = table.located("name", own_name, &value::TYPE_NAME).or_else(|| {
        let Located { value, span } = item.clone()?;
        Some(Located { value: type_name::part_type_name(value), span })
    });
    let kind = table.needed("kind", KIND_DOC, &value::KIND).map(|kind| kind.value);
    if let (Some(kind), Some(item)) = (&kind, &item) {
        table.call(format!("{kind} `{}`", Shown::from(item.value)), item.span.clone());
    }
    let faulty = || Some(Faulty { type_name: type_name.clone()?.value, item_number: item.clone()?.value });
    let faulty = faulty();
    let part = entry(&table, item, type_name, kind);
    table.finish();
    part.ok_or(faulty)
}

/// Reads the keys of a kind: the others are unknown to it. Of a part without a kind, those of all.
fn entry(
    table: &Table<'_>,
    item_number: Option<Located<&'static str>>,
    type_name: Option<Located<String>>,
    kind: Option<Kind>,
) -> Option<PartEntry> {
    let is = |kinds: &[Kind]| kind.is_none_or(|kind| kinds.contains(&kind));
    let connector = is(&[Kind::Socket, Kind::Plug, Kind::DistributionConnector]);

    let source_doc = "Where the figures come from: the data sheet, the list, the measurement. Every part has one.";
    let source = table.needed("source", source_doc, &value::TEXT).map(|source| source.value).unwrap_or_default();
    let item = item_number.as_ref().map(|item| item.value).unwrap_or_default();
    let mut sheet = DataSheet::new(item, kind.unwrap_or(Kind::Socket), source);
    sheet.description = table.optional("description", "The title of the sheet, or a sentence.", &value::TEXT);

    let (mut counterparts, mut accessories) = (Vec::new(), Vec::new());
    if connector {
        let doc = "Item numbers of the counterparts. They are checked against the rules, and offered in messages.";
        counterparts = table.texts("counterpart", doc);
        let doc = "Item numbers of the accessories: lockout caps, tools.";
        accessories = table.texts("accessories", doc);
        let values = |list: &Names| intern::list(list.iter().map(|located| located.value).collect());
        (sheet.counterparts, sheet.accessories) = (values(&counterparts), values(&accessories));
        sections::electrical(table, &mut sheet);
        sections::connector(table, &mut sheet);
    }
    let cap_is_sound = !is(&[Kind::LockoutCap]) || cap(table, &mut sheet, kind.is_some());
    if is(&[Kind::OperatingTool]) {
        sheet.blade = table.optional("blade", "Of a tool: its blade, as printed.", &value::TEXT);
    }
    material(table, &mut sheet);
    commercial(table, &mut sheet);

    let name = type_name.as_ref().map(|name| name.value.as_str()).unwrap_or_default();
    let faces = match kind {
        Some(Kind::DistributionConnector) => faces(table, name, &sheet),
        Some(kind) => match kind.gender() {
            Some(gender) => face(table, name.to_owned(), gender, &sheet).map(|face| vec![face]),
            None => Some(Vec::new()),
        },
        None => {
            // What it has to have isn't known, but what is there can be wrong.
            let partial = table.partial();
            face(&partial, String::new(), Gender::Socket, &sheet);
            faces(&partial, name, &sheet);
            None
        }
    }?;
    if let (Some(kind), [face]) = (kind, faces.as_slice())
        && kind.gender().is_some()
    {
        sheet = face.sheet;
    }
    cap_is_sound.then_some(PartEntry {
        item_number: item_number?,
        type_name: type_name?,
        sheet,
        faces,
        counterparts,
        accessories,
    })
}

/// Reads what a lockout cap has. Whether all is there that it must have, if it is known to be one.
fn cap(table: &Table<'_>, sheet: &mut DataSheet, is_known: bool) -> bool {
    let doc = "Of a lockout cap: what it closes.";
    if !is_known {
        table.located("closes", doc, &value::CLOSES);
        table.located("separable", SEPARABLE_DOC, &value::FLAG);
        return true;
    }
    let closes = table.needed("closes", doc, &value::CLOSES);
    let poles = table.needed("poles", POLES_DOC, &value::POLES);
    sheet.separable = table.optional("separable", SEPARABLE_DOC, &value::FLAG);
    if let (Some(true), Some(poles)) = (sheet.separable, &poles)
        && poles.value.get() > Separable::MAX_POLES
    {
        let problem = Problem::SeparableCap { poles: poles.value.get(), last: Separable::MAX_POLES };
        table.reader().fault(poles.span.clone(), problem);
    }
    sheet.closes = closes.map(|closes| closes.value);
    sheet.poles = poles.map(|poles| poles.value);
    sheet.closes.is_some() && sheet.poles.is_some()
}

fn material(table: &Table<'_>, sheet: &mut DataSheet) {
    sheet.color = table.optional("color", "Color of the housing.", &value::TEXT);
    sheet.materials = table.block("materials", "Materials (sheet, Material data).", sections::materials);
    sheet.weight = table.optional("weight", "Weight of one piece.", &quantity::<Mass>());
    sheet.fire_load = table.optional("fire-load", "Fire load of one piece.", &quantity::<Energy>());
}

fn commercial(table: &Table<'_>, sheet: &mut DataSheet) {
    sheet.gtin = table.optional("gtin", "Global Trade Item Number.", &value::TEXT);
    sheet.customs_tariff = table.optional("customs-tariff", "Customs tariff number.", &value::TEXT);
    sheet.origin = table.optional("origin", "Country of origin, as its two-letter code.", &value::TEXT);
    sheet.packaging = table.optional("packaging", "Type of packaging.", &value::TEXT);
    let doc = "What else the sheet says, sentence by sentence.";
    sheet.notes = table.list_of_texts("notes", doc);
}

const KIND_DOC: &str = "What the part is.";

const SEPARABLE_DOC: &str = "Of a lockout cap: whether it can be cut to fewer poles.";

const POLES_DOC: &str = "Number of poles, 1 to 255.";

/// The keys of a mating face, which a part with several faces can give for all of them.
const FACE_KEYS: &[&str] =
    &["family", "poles", "coding", "application", "pole-marking", "potential-marking", "locking-lever"];

/// Reads what a mating face has.
fn face(table: &Table<'_>, type_name: String, gender: Gender, sheet: &DataSheet) -> Option<FaceEntry> {
    let family = table.needed("family", "Of a socket or a plug: its product family.", &value::NAME);
    // Whether it is a clear name, is said where the family is described.
    let family = family.map(|family| match family.value == family.value.trim() {
        true => family,
        false => clear(table, "family", family, name::check),
    });
    let poles = table.needed("poles", POLES_DOC, &value::POLES);
    let doc = "Of a socket or a plug: its mechanical coding, a short name as `B`, `X` or `A/B`.";
    let coding = table.needed("coding", doc, &value::CODING);
    let doc = "What the connection is for. Two parts that state different ones don't mate.";
    let application = table.located("application", doc, &value::NAME);
    let application = application.map(|application| clear(table, "application", application, name::check).value);
    let marking = |key, doc| {
        let marking = table.located(key, doc, &value::WORDS);
        if let (Some(marking), Some(poles)) = (&marking, &poles)
            && let Some(problem) = wrong_marking(key, marking.value.len(), poles.value)
        {
            table.reader().fault(marking.span.clone(), problem);
        }
        let marking = marking.unwrap_or_else(|| Located { value: &[], span: table.span() });
        for value in marking.value {
            clear(table, key, Located { value: *value, span: marking.span.clone() }, check_marking);
        }
        marking
    };
    let pole_marking = marking("pole-marking", "What stands at each pole, in order: `3 PE 2 1`.");
    let potential_marking = marking("potential-marking", "The potential at each pole, in order: `3 PE 2 1`.");
    let doc = "Whether it comes with a locking lever. Left out counts as none.";
    let locking_lever = table.optional("locking-lever", doc, &value::FLAG);

    // Those of the part go with the poles of each of its faces.
    if let (Some(points), Some(own)) = (sheet.connection.points, &poles)
        && sheet.kind == Kind::DistributionConnector
        && let Some(problem) = sections::wrong_points(points, own.value)
    {
        table.reader().fault(own.span.clone(), problem);
    }

    let (family, poles, coding) = (family?, poles?.value, coding?.value);
    let kind = match gender {
        Gender::Socket => Kind::Socket,
        Gender::Plug => Kind::Plug,
    };
    let sheet = DataSheet {
        kind,
        family: Some(family.value),
        poles: Some(poles),
        coding: Some(coding),
        application,
        pole_marking: pole_marking.value,
        potential_marking: potential_marking.value,
        locking_lever,
        ..*sheet
    };
    // What is no clear name isn't compared.
    if let Some((pole, potential)) = sheet.contradiction()
        && check_marking(potential).is_ok()
    {
        table.reader().fault(potential_marking.span, Problem::Contradiction { pole, potential });
    }
    Some(FaceEntry { name: None, type_name, gender, family, poles, coding, sheet })
}

/// A marking, if there is one, marks each pole, and no more of them than the compiler counts.
pub(crate) fn wrong_marking(key: &'static str, marked: usize, poles: Poles) -> Option<Problem> {
    let poles = poles.get();
    match marked {
        0 => None,
        _ if marked != usize::from(poles) => Some(Problem::MarkingCount { key, marked, poles }),
        _ => (poles > MAX_POLES).then_some(Problem::MarkedPoles { key, poles, most: MAX_POLES }),
    }
}

/// Tells what is no clear name. It is kept nevertheless, without the spaces around it, so that what refers to it has no
/// fault of its own.
fn clear(
    table: &Table<'_>,
    key: &'static str,
    name: Located<&'static str>,
    check: fn(&str) -> Result<(), NameFault>,
) -> Located<&'static str> {
    if let Err(fault) = check(name.value) {
        table.reader().fault(name.span.clone(), Problem::NoName { key, fault });
    }
    Located { value: name.value.trim(), ..name }
}

/// As many mating faces has a part: more than any distribution box.
const MOST_FACES: usize = 255;

/// Reads the blocks of a part with several faces. What a face doesn't give is taken from the part.
fn faces(part: &Table<'_>, type_name: &str, sheet: &DataSheet) -> Option<Vec<FaceEntry>> {
    part.accept(FACE_KEYS);
    let doc = "Of a distribution connector: one of its mating faces.";
    let mut names: HashMap<String, Range<usize>> = HashMap::new();
    let faces = part.blocks("face", doc, "the face", |mut table| {
        let name = table.required("name", "The end of its type's name: `Input`.", &value::TYPE_NAME);
        if let Some(name) = &name {
            table.call(format!("face `{}` of {}", name.value, part.within()), name.span.clone());
        }
        let first = name.as_ref().and_then(|name| {
            let first = names.get(&name.value).cloned();
            names.entry(name.value.clone()).or_insert_with(|| name.span.clone());
            first.map(|first| (name, first))
        });
        if let Some((name, first)) = &first {
            let (name, first) = (name.value.as_str().into(), part.reader().source().place(first.start).into());
            part.reader().fault(table.span(), Problem::SameFace { name, first });
        }
        let is_again = first.is_some();
        let gender = table.required("kind", "What the face is.", &value::GENDER);
        table.like(part);
        let face = match (name, gender) {
            (Some(name), Some(gender)) => {
                let face = face(&table, format!("{type_name}_{}", name.value), gender.value, sheet);
                face.map(|face| {
                    let designation = intern::text(&format!("{}/{}", face.sheet.item_number, name.value));
                    FaceEntry {
                        name: Some(name.value),
                        sheet: DataSheet { face: Some(designation), ..face.sheet },
                        ..face
                    }
                })
            }
            _ => {
                face(&table, String::new(), Gender::Socket, sheet);
                None
            }
        };
        table.finish();
        // The first of that name is in the catalog.
        (!is_again).then_some(face)
    });
    if faces.is_empty() {
        part.miss("face");
        return None;
    }
    if faces.len() > MOST_FACES {
        let problem = Problem::TooManyFaces { found: faces.len(), most: MOST_FACES };
        part.reader().fault(part.span(), problem);
        return None;
    }
    faces.into_iter().collect()
}
