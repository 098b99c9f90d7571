//! What of the catalogue fits what: the part that an error message offers.

use std::collections::HashMap;

use winsta_types::cap;
use winsta_types::data_sheet::Closes;
use winsta_types::gender::Gender;

use crate::catalogue::{Catalogue, Fitting, Names, Part};
use crate::entry::Face;

/// One face of one part.
#[derive(Clone, Copy, PartialEq, Eq)]
struct At {
    part: usize,
    face: usize,
}

/// For each part, what fits each of its faces.
pub(crate) fn fitting(catalogue: &Catalogue) -> Vec<Vec<Fitting>> {
    let parts = &catalogue.parts;
    // Faces that the strictest rules allow, so that a large catalogue isn't compared part by part.
    let mut faces: HashMap<_, [Vec<At>; 2]> = HashMap::new();
    for (part, entry) in parts.iter().enumerate() {
        for (index, face) in entry.entry.faces.iter().enumerate() {
            faces.entry(key(face)).or_default()[side(face.gender)].push(At { part, face: index });
        }
    }
    let counterparts = counterparts(catalogue);
    let caps: Vec<_> = parts.iter().filter(|part| part.entry.sheet.closes == Some(Closes::Sockets)).collect();

    let mates = |at: At, face: &Face| {
        let Some(sides) = faces.get(&key(face)) else { return Names::default() };
        let fits = |other: &At| face.mates_with(&parts[other.part].entry.faces[other.face]).is_ok();
        let fitting: Vec<At> = sides[1 - side(face.gender)].iter().copied().filter(fits).collect();
        let first = counterparts[at.part].iter().flat_map(|part| fitting.iter().filter(move |at| at.part == *part));
        names(first.chain(&fitting).copied(), fitting.len(), |at| &parts[at.part].entry.faces[at.face].type_name)
    };
    let caps_of = |part: &Part, face: &Face| {
        if face.gender == Gender::Plug {
            return Names::default();
        }
        let closes = |cap: &&&Part| {
            let sheet = &cap.entry.sheet;
            sheet.poles.is_some_and(|poles| cap::size_fits(poles, sheet.separable == Some(true), face.poles))
        };
        let is_accessory = |cap: &&&Part| part.entry.sheet.accessories.contains(&cap.entry.item_number.value);
        let fitting: Vec<&Part> = caps.iter().filter(closes).copied().collect();
        let first = fitting.iter().filter(|cap| is_accessory(cap));
        names(first.chain(&fitting).map(|cap| &cap.entry.type_name.value), fitting.len(), |name| name)
    };

    let of_part = |(index, part): (usize, &Part)| {
        let faces = part.entry.faces.iter().enumerate();
        let fitting = |(face, entry): (usize, &Face)| Fitting {
            mates: mates(At { part: index, face }, entry),
            caps: caps_of(part, entry),
        };
        faces.map(fitting).collect()
    };
    parts.iter().enumerate().map(of_part).collect()
}

fn key(face: &Face) -> (&str, winsta_types::poles::Poles, winsta_types::coding::Coding) {
    (face.family.value, face.poles, face.coding)
}

fn side(gender: Gender) -> usize {
    match gender {
        Gender::Socket => 0,
        Gender::Plug => 1,
    }
}

/// The first names, each once, of a list in which some stand twice.
fn names<'a, T: PartialEq + Copy>(list: impl Iterator<Item = T>, count: usize, name: impl Fn(&T) -> &'a str) -> Names {
    let mut shown: Vec<T> = Vec::new();
    for item in list {
        if shown.len() < Names::SHOWN && !shown.contains(&item) {
            shown.push(item);
        }
    }
    Names { others: count - shown.len(), shown: shown.iter().map(|item| name(item).to_owned()).collect() }
}

/// The stated counterparts of each part: its own first, then the parts that state it as theirs.
fn counterparts(catalogue: &Catalogue) -> Vec<Vec<usize>> {
    let items = catalogue.by_item();
    let stated = |part: &Part| -> Vec<usize> {
        part.entry.sheet.counterparts.iter().filter_map(|item| items.get(item).copied()).collect()
    };
    let mut counterparts: Vec<Vec<usize>> = catalogue.parts.iter().map(stated).collect();
    for (index, part) in catalogue.parts.iter().enumerate() {
        for other in stated(part) {
            counterparts[other].push(index);
        }
    }
    counterparts
}
