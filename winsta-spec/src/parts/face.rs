//! Mating faces: what the rules of mating read, of a connector or of one face of several.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use winsta_types::coding::Coding;
use winsta_types::data_sheet::{DataSheet, Kind};
use winsta_types::gender::Gender;
use winsta_types::name::{self, NameFault};
use winsta_types::poles::Poles;
use winsta_types::potential::check_marking;

use crate::parts::entry::FaceEntry;
use crate::parts::problem;
use crate::text::intern;
use crate::toml::block::{Block, Located, Within};
use crate::toml::key::{Key, keys_of, names_of};
use crate::value::kind::Plain;
use crate::value::shape::{SchemaKey, Shape};
use crate::value::text::{CODING, NAME, TYPE_NAME, WORDS};
use crate::value::word::GENDER;

/// What a file gives of a mating face. A part with several faces can give it for all of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct FaceFigures {
    pub(crate) family: Option<Located<&'static str>>,
    pub(crate) poles: Option<Located<Poles>>,
    pub(crate) coding: Option<Coding>,
    application: Option<&'static str>,
    pole_marking: &'static [&'static str],
    potential_marking: &'static [&'static str],
    locking_lever: Option<bool>,
}

/// `poles`, which a lockout cap has as well.
pub(crate) const POLES_DOC: &str = "Number of poles, 1 to 255.";

impl FaceFigures {
    /// Takes the key at hand.
    pub(crate) fn take(&mut self, key: &mut Key<'_, '_>) {
        if let Some(family) = key.located("family", "Of a socket or a plug: its product family.", &NAME) {
            // Whether it is a clear name, is said where the family is described.
            self.family = family.map(|family| match family.value == family.value.trim() {
                true => family,
                false => clear(key, "family", family, name::check),
            });
        }
        if let Some(poles) = key.located("poles", POLES_DOC, &Poles::VALUE) {
            self.poles = poles;
        }
        let doc = "Of a socket or a plug: its mechanical coding, a short name as `B`, `X` or `A/B`.";
        if let Some(coding) = key.located("coding", doc, &CODING) {
            self.coding = coding.map(|coding| coding.value);
        }
        let doc = "What the connection is for. Two parts that state different ones don't mate.";
        if let Some(application) = key.located("application", doc, &NAME) {
            let application = application.map(|application| clear(key, "application", application, name::check));
            self.application = application.map(|application| application.value);
        }
        marking(key, "pole-marking", "What stands at each pole, in order: `3 PE 2 1`.", &mut self.pole_marking);
        let doc = "The potential at each pole, in order: `3 PE 2 1`.";
        marking(key, "potential-marking", doc, &mut self.potential_marking);
        let doc = "Whether it comes with a locking lever. Left out counts as none.";
        key.plain("locking-lever", doc, &mut self.locking_lever);
    }

    /// The keys that the face has to have and doesn't, also in what fills it in.
    pub(crate) fn missed(&self, block: &Block<'_>) -> Vec<&'static str> {
        let is_read =
            [("family", self.family.is_some()), ("poles", self.poles.is_some()), ("coding", self.coding.is_some())];
        is_read.into_iter().filter(|(key, is_read)| !is_read && is_missed(block, key)).map(|(key, _)| key).collect()
    }

    /// The face, if all is there that it has to have. `sheet` is that of its part.
    pub(crate) fn face(
        &self,
        block: &Block<'_>,
        type_name: String,
        gender: Gender,
        sheet: &DataSheet,
    ) -> Option<FaceEntry> {
        self.look_at(block, sheet);
        let (family, poles, coding) = (self.family.clone()?, self.poles.as_ref()?.value, self.coding?);
        let sheet = DataSheet {
            kind: match gender {
                Gender::Socket => Kind::Socket,
                Gender::Plug => Kind::Plug,
            },
            family: Some(family.value),
            poles: Some(poles),
            coding: Some(coding),
            application: self.application,
            pole_marking: self.pole_marking,
            potential_marking: self.potential_marking,
            locking_lever: self.locking_lever,
            ..*sheet
        };
        // What is no clear name isn't compared.
        if let Some((pole, potential)) = sheet.contradiction()
            && check_marking(potential).is_ok()
        {
            block.fault(block.place("potential-marking"), problem::contradiction(pole, potential));
        }
        Some(FaceEntry { name: None, type_name, gender, family, poles, coding, sheet })
    }

    /// Looks at what has to go with the number of poles.
    fn look_at(&self, block: &Block<'_>, sheet: &DataSheet) {
        let Some(poles) = &self.poles else { return };
        for (key, marking) in [("pole-marking", self.pole_marking), ("potential-marking", self.potential_marking)] {
            if let Some(problem) = problem::wrong_marking(key, marking.len(), poles.value) {
                block.fault(block.place(key), problem);
            }
        }
        // Those of the part go with the poles of each of its faces.
        if let Some(points) = sheet.connection.points
            && sheet.kind == Kind::DistributionConnector
            && let Some(problem) = problem::wrong_points(points, poles.value)
        {
            block.fault(poles.span.clone(), problem);
        }
    }
}

/// Whether a key is neither in the block nor in what fills it in, where it could be.
pub(crate) fn is_missed(block: &Block<'_>, key: &str) -> bool {
    block.get(key).is_none() && block.misses()
}

fn marking(key: &mut Key<'_, '_>, name: &'static str, doc: &'static str, words: &mut &'static [&'static str]) {
    let Some(found) = key.located(name, doc, &WORDS) else { return };
    *words = found.as_ref().map_or(&[], |found| found.value);
    if let Some(Located { value, span }) = found {
        for word in value {
            clear(key, name, Located { value: *word, span: span.clone() }, check_marking);
        }
    }
}

/// Tells what is no clear name. It is kept nevertheless, without the spaces around it, so that what refers to it has no
/// fault of its own.
pub(crate) fn clear(
    key: &Key<'_, '_>,
    name: &str,
    found: Located<&'static str>,
    check: fn(&str) -> Result<(), NameFault>,
) -> Located<&'static str> {
    if let Err(fault) = check(found.value) {
        key.fault(found.span.clone(), problem::no_clear_name(name, fault));
    }
    Located { value: found.value.trim(), ..found }
}

/// As many mating faces has a part: more than any distribution box.
const MOST_FACES: usize = 255;

const NAME_DOC: &str = "The end of its type's name: `Input`.";
const KIND_DOC: &str = "What the face is.";

/// What a `[[part.face]]` looks like.
pub(crate) fn shape() -> Shape {
    let own = |name, doc, shape| SchemaKey { name, doc, required: true, shape };
    let mut keys = vec![own("name", NAME_DOC, (TYPE_NAME.shape)()), own("kind", KIND_DOC, (GENDER.shape)())];
    keys.extend(keys_of(|key| FaceFigures::default().take(key)));
    Shape::Blocks(keys)
}

/// A face of a part with several.
struct OneOfSeveral<'t> {
    block: Block<'t>,
    figures: FaceFigures,
    name: Option<Located<String>>,
    gender: Option<Gender>,
}

/// Reads the faces of a part with several. What a face doesn't give is taken from the part.
pub(crate) fn faces<'t>(
    part: &Rc<Block<'t>>,
    blocks: Vec<Block<'t>>,
    of_the_part: &FaceFigures,
    type_name: &str,
    sheet: &DataSheet,
) -> Option<Vec<FaceEntry>> {
    let mut names: HashMap<String, Range<usize>> = HashMap::new();
    let mut faces = Vec::with_capacity(blocks.len());
    let found = blocks.len();
    for block in blocks {
        let OneOfSeveral { block, figures, name, gender } = one_of_several(part, block, of_the_part);
        let again = name.as_ref().and_then(|name| {
            let first = names.get(&name.value).map(|first| (name, first.start));
            first.map(|(name, first)| problem::same_face(&name.value, &part.reader.source().place(first)))
        });
        let is_again = again.is_some();
        if let Some(problem) = again {
            block.fault(block.span.clone(), problem);
        }
        if let Some(name) = &name {
            names.entry(name.value.clone()).or_insert_with(|| name.span.clone());
        }
        let type_name = format!("{type_name}_{}", name.as_ref().map(|name| name.value.as_str()).unwrap_or_default());
        let face = figures.face(&block, type_name, gender.unwrap_or(Gender::Socket), sheet);
        // The first of that name is in the catalog.
        if !is_again {
            faces.push(face.zip(name).zip(gender).map(|((face, name), _)| {
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

/// Reads one of them, and tells which of its keys are unknown or missing.
fn one_of_several<'t>(part: &Rc<Block<'t>>, block: Block<'t>, of_the_part: &FaceFigures) -> OneOfSeveral<'t> {
    let mut block = block;
    let own = |key: &str| block.own.get(key);
    let name = own("name").map(|found| block.located("name", found, &TYPE_NAME));
    let gender = own("kind").map(|found| block.located("kind", found, &GENDER));
    let mut missed = Vec::new();
    missed.extend(name.is_none().then_some("name"));
    missed.extend(gender.is_none().then_some("kind"));
    let (name, gender) = (name.flatten(), gender.flatten().map(|gender| gender.value));
    if let Some(name) = &name {
        block.within = Within::words(&format!("face `{}` of {}", name.value, part.within));
        block.span = name.span.clone();
    }
    block.shared = Some(Rc::clone(part));
    let (mut figures, mut unknown) = (of_the_part.clone(), Vec::new());
    for (name, found) in block.own.iter().filter(|(name, _)| !matches!(&**name.get_ref(), "name" | "kind")) {
        let mut key = Key::new(name.get_ref(), found, &block);
        figures.take(&mut key);
        if !key.is_known() {
            unknown.push(name);
        }
    }
    if !block.misses() {
        missed.clear();
    }
    missed.extend(figures.missed(&block));
    let known = || {
        let mut known = names_of(|key| FaceFigures::default().take(key));
        known.extend(["name", "kind"]);
        known
    };
    block.report(&unknown, missed, &known, &|_| None);
    OneOfSeveral { block, figures, name, gender }
}
