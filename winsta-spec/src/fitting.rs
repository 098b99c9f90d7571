//! What of the catalogue fits what: the part that an error message offers.

use std::collections::HashMap;
use std::sync::Arc;

use winsta_types::coding::Coding;
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;

use crate::catalogue::{Catalogue, Fitting, Names, Part};
use crate::entry::Face;

/// One face of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct At {
    part: usize,
    face: usize,
}

impl At {
    fn of(self, parts: &[Part]) -> &Face {
        &parts[self.part].entry.faces[self.face]
    }
}

/// What is looked up of a catalogue, so that a large one isn't compared part by part.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// Where each item number stands among the parts.
    items: HashMap<&'static str, usize>,
    /// The sockets and the plugs that the strictest rules allow.
    faces: HashMap<Key, [Vec<At>; 2]>,
    /// The stated counterparts of each part.
    counterparts: Vec<Vec<usize>>,
    /// All item numbers, in the order of the files.
    pub(crate) item_numbers: Arc<[String]>,
    /// What the faces are called, in the same order.
    pub(crate) labels: Arc<[String]>,
}

type Key = (&'static str, Poles, Coding);

impl Index {
    pub(crate) fn new(catalogue: &Catalogue) -> Self {
        let mut faces: HashMap<_, [Vec<At>; 2]> = HashMap::new();
        for (part, entry) in catalogue.parts.iter().enumerate() {
            for (index, face) in entry.entry.faces.iter().enumerate() {
                faces.entry(key(face)).or_default()[side(face.gender)].push(At { part, face: index });
            }
        }
        let items = catalogue.by_item();
        let item_numbers = catalogue.parts.iter().map(|part| part.entry.item_number.value.to_owned()).collect();
        let labels = catalogue.parts.iter().flat_map(|part| part.entry.faces.iter().map(Face::label)).collect();
        Self { counterparts: counterparts(catalogue, &items), items, faces, item_numbers, labels }
    }

    /// Where the part of that item number stands.
    pub(crate) fn part(&self, item: &str) -> Option<usize> {
        self.items.get(item).copied()
    }

    /// The faces that mate with one of a part: those of the stated counterparts first, then in the order of the files.
    pub(crate) fn mates<'c>(
        &'c self,
        parts: &'c [Part],
        part: usize,
        face: &'c Face,
    ) -> impl Iterator<Item = &'c Face> {
        let stated = self.counterparts.get(part).map(Vec::as_slice).unwrap_or_default();
        let sides = self.faces.get(&key(face));
        let others = sides.map(|sides| sides[1 - side(face.gender)].as_slice()).unwrap_or_default();
        let first = stated.iter().filter_map(|part| parts.get(*part)).flat_map(|part| &part.entry.faces);
        let others = others.iter().filter(|at| !stated.contains(&at.part)).map(|at| at.of(parts));
        first.chain(others).filter(|other| face.mates_with(other).is_ok())
    }
}

/// For each part that `is_taken`, what fits each of its faces; shown are those that are taken as well.
pub(crate) fn fitting(catalogue: &Catalogue, is_taken: impl Fn(&str) -> bool) -> Vec<Vec<Fitting>> {
    let (parts, index) = (&catalogue.parts, &catalogue.index);
    let caps: Vec<_> = parts.iter().filter(|part| part.entry.sheet.cap().is_some()).collect();

    let mates = |part: usize, face: &Face| {
        let mut names = Names::default();
        for mate in index.mates(parts, part, face) {
            if names.shown.len() < Names::SHOWN && is_taken(mate.sheet.item_number) {
                names.shown.push(mate.type_name.clone());
            } else {
                names.and_others = true;
            }
            // Not how many more there are: of thousands of parts that are alike, that would be counted for each.
            if names.shown.len() == Names::SHOWN && names.and_others {
                break;
            }
        }
        names
    };
    let caps_of = |part: &Part, face: &Face| {
        let closes = |cap: &&&Part| face.sheet.closed_by(&cap.entry.sheet).is_ok();
        let is_accessory = |cap: &&&Part| part.entry.sheet.accessories.contains(&cap.entry.item_number.value);
        let fitting: Vec<&Part> = caps.iter().filter(closes).copied().collect();
        let first = fitting.iter().filter(|cap| is_accessory(cap));
        let taken = first.chain(&fitting).filter(|cap| is_taken(cap.entry.item_number.value));
        names(taken.map(|cap| cap.entry.type_name.value.as_str()), fitting.len())
    };

    let of_part = |(index, part): (usize, &Part)| {
        let faces = part.entry.faces.iter();
        faces.map(|face| Fitting { mates: mates(index, face), caps: caps_of(part, face) }).collect()
    };
    parts.iter().enumerate().filter(|(_, part)| is_taken(part.entry.item_number.value)).map(of_part).collect()
}

fn key(face: &Face) -> Key {
    (face.family.value, face.poles, face.coding)
}

fn side(gender: Gender) -> usize {
    match gender {
        Gender::Socket => 0,
        Gender::Plug => 1,
    }
}

/// The first names, each once, of a list in which some stand twice.
fn names<'a>(list: impl Iterator<Item = &'a str>, count: usize) -> Names {
    let mut shown: Vec<&str> = Vec::new();
    for item in list {
        if shown.len() < Names::SHOWN && !shown.contains(&item) {
            shown.push(item);
        }
    }
    Names { and_others: count > shown.len(), shown: shown.into_iter().map(str::to_owned).collect() }
}

/// The stated counterparts of each part, each once: its own first, then the parts that state it as theirs.
fn counterparts(catalogue: &Catalogue, items: &HashMap<&'static str, usize>) -> Vec<Vec<usize>> {
    let stated = |part: &Part| -> Vec<usize> {
        part.entry.sheet.counterparts.iter().filter_map(|item| items.get(item).copied()).collect()
    };
    let mut counterparts: Vec<Vec<usize>> = catalogue.parts.iter().map(stated).collect();
    for (index, part) in catalogue.parts.iter().enumerate() {
        for other in stated(part) {
            if !counterparts[other].contains(&index) {
                counterparts[other].push(index);
            }
        }
    }
    counterparts
}
