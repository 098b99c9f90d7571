//! What can only be checked across entries and files: names that refer to other entries, and names that may stand once.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use winsta_types::gender::Gender;
use winsta_types::mating;

use crate::catalogue::{Catalogue, Fitting, Part};
use crate::entry::{Entries, Family};
use crate::fault::{Faults, Problem};

/// Makes one catalogue of the entries of all files.
pub(crate) fn check(files: Vec<Entries>, faults: &mut Faults) -> Catalogue {
    let mut catalogue = Catalogue::default();
    let mut family_places = HashMap::new();
    for file in files {
        for family in file.families {
            let (line, _) = file.source.line_and_column(family.name.span.start);
            let place = format!("{}:{line}", file.source.name());
            match family_places.entry(family.name.value.clone()) {
                Slot::Vacant(slot) => {
                    slot.insert(place);
                    catalogue.families.push(family);
                }
                Slot::Occupied(first) => {
                    let (name, first) = (family.name.value, first.get().clone());
                    faults.add(&file.source, family.name.span, Problem::SameFamily { name, first });
                }
            }
        }
        catalogue.unsound.extend(file.unsound);
        catalogue.parts.extend(file.parts.into_iter().map(|entry| Part {
            entry,
            fitting: Fitting::default(),
            file: file.source.clone(),
        }));
    }
    names_stand_once(&mut catalogue, faults);
    families_are_known(&catalogue, faults);
    items_are_known(&catalogue, faults);
    counterparts_mate(&catalogue, faults);
    let fitting = fitting(&catalogue.parts);
    for (part, fitting) in catalogue.parts.iter_mut().zip(fitting) {
        part.fitting = fitting;
    }
    catalogue
}

/// An item number and a type name stand once. The later of two is left out of the catalogue.
fn names_stand_once(catalogue: &mut Catalogue, faults: &mut Faults) {
    let mut items = HashMap::new();
    let mut type_names = HashMap::new();
    catalogue.parts.retain(|part| {
        let (item, name) = (&part.entry.item_number, &part.entry.type_name);
        match items.entry(item.value.clone()) {
            Slot::Occupied(first) => {
                let problem = Problem::SameItem { item: item.value.clone(), first: String::clone(first.get()) };
                faults.add(&part.file, item.span.clone(), problem);
                return false;
            }
            Slot::Vacant(slot) => slot.insert(part.place()),
        };
        match type_names.entry(name.value.clone()) {
            Slot::Occupied(first) => {
                let problem = Problem::SameTypeName { name: name.value.clone(), first: String::clone(first.get()) };
                faults.add(&part.file, name.span.clone(), problem);
                false
            }
            Slot::Vacant(slot) => {
                slot.insert(item.value.clone());
                true
            }
        }
    });
    let mut stubs = std::mem::take(&mut catalogue.unsound);
    stubs.sort_unstable();
    stubs.dedup();
    stubs.retain(|name| !type_names.contains_key(name));
    catalogue.unsound = stubs;
}

fn families_are_known(catalogue: &Catalogue, faults: &mut Faults) {
    for part in &catalogue.parts {
        let Some(face) = &part.entry.face else { continue };
        let name = &face.family.value;
        if !catalogue.families.iter().any(|family| family.name.value == *name) {
            let known = catalogue.families.iter().map(|Family { name, .. }| name.value.clone()).collect();
            let problem = Problem::UnknownFamily { name: name.clone(), known };
            faults.add(&part.file, face.family.span.clone(), problem);
        }
    }
}

fn items_are_known(catalogue: &Catalogue, faults: &mut Faults) {
    let items: HashMap<_, _> = by_item(&catalogue.parts);
    for part in &catalogue.parts {
        let named = [("counterpart", &part.entry.counterparts), ("accessories", &part.entry.accessories)];
        for (key, list) in named {
            let Some(list) = list else { continue };
            for item in list.value.iter().filter(|item| !items.contains_key(item.as_str())) {
                let known = items.keys().map(ToString::to_string).collect();
                let problem = Problem::UnknownItem { key, item: item.clone(), known };
                faults.add(&part.file, list.span.clone(), problem);
            }
        }
    }
}

/// A counterpart that the rules refuse is a fault of the file.
fn counterparts_mate(catalogue: &Catalogue, faults: &mut Faults) {
    let items = by_item(&catalogue.parts);
    for part in &catalogue.parts {
        let Some(list) = &part.entry.counterparts else { continue };
        let Some(face) = part.face() else { continue };
        for item in &list.value {
            let Some(other) = items.get(item.as_str()).map(|index| &catalogue.parts[*index]) else { continue };
            let verdict = match (face.gender, other.face()) {
                (_, None) => Err(format!("it is a {}", other.entry.kind)),
                (Gender::Socket, Some(other)) => face.mates_with(&other).map_err(|broken| broken.to_string()),
                (Gender::Plug, Some(other)) => other.mates_with(&face).map_err(|broken| broken.to_string()),
            };
            if let Err(mismatches) = verdict {
                let problem = Problem::NoCounterpart { item: item.clone(), mismatches };
                faults.add(&part.file, list.span.clone(), problem);
            }
        }
    }
}

fn by_item(parts: &[Part]) -> HashMap<&str, usize> {
    parts.iter().enumerate().map(|(index, part)| (part.entry.item_number.value.as_str(), index)).collect()
}

/// What mates with each part: the stated counterparts first, then the parts that state it as theirs, then all others.
fn fitting(parts: &[Part]) -> Vec<Fitting> {
    // Sockets and plugs by mating face, so that a large catalogue isn't compared part by part.
    let mut faces: HashMap<_, [Vec<usize>; 2]> = HashMap::new();
    let key = |face: &mating::Face<'_>| (face.family.to_owned(), face.poles, face.coding);
    for (index, part) in parts.iter().enumerate() {
        let Some(face) = part.face() else { continue };
        faces.entry(key(&face)).or_default()[side(face.gender)].push(index);
    }
    let items = by_item(parts);
    let counterparts = |part: &Part| -> Vec<usize> {
        let stated = part.entry.counterparts.iter().flat_map(|list| &list.value);
        stated.filter_map(|item| items.get(item.as_str()).copied()).collect()
    };
    let mut stated: Vec<Vec<usize>> = parts.iter().map(counterparts).collect();
    for (index, part) in parts.iter().enumerate() {
        for other in counterparts(part) {
            stated[other].push(index);
        }
    }
    let fitting = |index: usize| {
        let Some(face) = parts[index].face() else { return Fitting::default() };
        let Some(sides) = faces.get(&key(&face)) else { return Fitting::default() };
        let others = &sides[1 - side(face.gender)];
        let mut shown: Vec<usize> = Vec::new();
        for other in stated[index].iter().filter(|other| others.binary_search(other).is_ok()).chain(others) {
            if shown.len() < Fitting::SHOWN && !shown.contains(other) {
                shown.push(*other);
            }
        }
        Fitting { others: others.len() - shown.len(), parts: shown }
    };
    (0..parts.len()).map(fitting).collect()
}

fn side(gender: Gender) -> usize {
    match gender {
        Gender::Socket => 0,
        Gender::Plug => 1,
    }
}
