//! What can only be checked across entries and files: names that refer to other entries, and names that may stand once.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use winsta_types::mating::Mismatches;

use crate::assumption;
use crate::catalogue::{Catalogue, Part};
use crate::entry::{Entries, Face, Family};
use crate::fault::{Faults, Problem, with_article};
use crate::fitting::{Index, fitting};

/// Makes one catalogue of the entries of all files.
pub(crate) fn check(files: Vec<Entries>, faults: &mut Faults) -> Catalogue {
    let mut catalogue = Catalogue::default();
    let mut family_places = HashMap::new();
    let mut assumptions = Vec::new();
    for file in files {
        catalogue.files.push(file.source.clone());
        for family in file.families {
            let place = file.source.place(family.name.span.start);
            match family_places.entry(family.name.value) {
                Slot::Vacant(slot) => {
                    slot.insert(place);
                    catalogue.families.push(family);
                }
                Slot::Occupied(first) => {
                    let (name, first) = (family.name.value.to_owned(), String::clone(first.get()));
                    faults.add(&file.source, family.name.span, Problem::SameFamily { name, first });
                }
            }
        }
        catalogue.unsound.extend(file.unsound);
        assumptions.extend(file.assumptions);
        catalogue.parts.extend(file.parts.into_iter().map(|entry| Part {
            entry,
            fitting: Vec::new(),
            file: file.source.clone(),
        }));
    }
    names_stand_once(&mut catalogue, faults);
    families_are_known(&catalogue, faults);
    families_protect_their_parts(&mut catalogue);
    items_are_known(&catalogue, faults);
    counterparts_mate(&catalogue, faults);
    assumption::apply(&mut catalogue, &assumptions, faults);
    catalogue.index = Index::new(&catalogue);
    let fitting = fitting(&catalogue, |_| true);
    for (part, fitting) in catalogue.parts.iter_mut().zip(fitting) {
        part.fitting = fitting;
    }
    catalogue
}

/// An item number and a type name stand once. The later of two is left out of the catalogue.
fn names_stand_once(catalogue: &mut Catalogue, faults: &mut Faults) {
    let mut items = HashMap::new();
    let mut type_names: HashMap<String, String> = HashMap::new();
    catalogue.parts.retain(|part| {
        let (item, name) = (&part.entry.item_number, &part.entry.type_name);
        match items.entry(item.value.to_owned()) {
            Slot::Occupied(first) => {
                let problem = Problem::SameItem { item: item.value.to_owned(), first: String::clone(first.get()) };
                faults.add(&part.file, item.span.clone(), problem);
                return false;
            }
            Slot::Vacant(slot) => slot.insert(part.place()),
        };
        let mut names = vec![&name.value];
        names.extend(part.entry.faces.iter().map(|face| &face.type_name).filter(|face| **face != name.value));
        // Taken by another part, or by another face of this one.
        let taken = names.iter().enumerate().find_map(|(index, name)| {
            let own = || names[..index].contains(name).then(|| item.value.to_owned());
            Some((name.to_string(), type_names.get(*name).cloned().or_else(own)?))
        });
        match taken {
            Some((taken, first)) => {
                faults.add(&part.file, name.span.clone(), Problem::SameTypeName { name: taken, first });
                false
            }
            None => {
                type_names.extend(names.into_iter().map(|name| (name.clone(), item.value.to_owned())));
                true
            }
        }
    });
    let mut stubs = std::mem::take(&mut catalogue.unsound);
    stubs.sort_unstable();
    stubs.dedup();
    stubs.retain(|part| !type_names.contains_key(&part.type_name));
    catalogue.unsound = stubs;
}

fn families_are_known(catalogue: &Catalogue, faults: &mut Faults) {
    for part in &catalogue.parts {
        // Faces that take the family over from their part name it at one place: report that once.
        let mut reported = Vec::new();
        for Face { family, .. } in &part.entry.faces {
            if catalogue.family(family.value).is_none() && !reported.contains(&family.span) {
                let known = catalogue.families.iter().map(|Family { name, .. }| name.value.to_owned()).collect();
                let problem = Problem::UnknownFamily { name: family.value.to_owned(), known };
                faults.add(&part.file, family.span.clone(), problem);
                reported.push(family.span.clone());
            }
        }
    }
}

/// What a family is protected against is a figure of each of its parts.
fn families_protect_their_parts(catalogue: &mut Catalogue) {
    let protections: HashMap<_, _> =
        catalogue.families.iter().map(|family| (family.name.value, family.mismating_protection)).collect();
    for entry in catalogue.parts.iter_mut().map(|part| &mut part.entry) {
        let sheets = entry.faces.iter_mut().map(|face| &mut face.sheet).chain([&mut entry.sheet]);
        for sheet in sheets {
            sheet.mismating_protection = sheet.family.and_then(|family| protections.get(family).copied().flatten());
        }
    }
}

fn items_are_known(catalogue: &Catalogue, faults: &mut Faults) {
    let items = catalogue.by_item();
    for part in &catalogue.parts {
        let named = [("counterpart", &part.entry.counterparts), ("accessories", &part.entry.accessories)];
        for (key, list) in named {
            let is_known = |item: &&&str| {
                // A part with a fault of its own is known, too.
                items.contains_key(**item) || catalogue.unsound.iter().any(|part| part.item_number == **item)
            };
            for item in list.value.iter().filter(|item| !is_known(item)) {
                // What has no mating face is no counterpart: it isn't what was meant.
                let could_be = |index: &usize| key != "counterpart" || !catalogue.parts[*index].entry.faces.is_empty();
                let known =
                    items.iter().filter(|(_, index)| could_be(index)).map(|(item, _)| item.to_string()).collect();
                let problem = Problem::UnknownItem { key, item: item.to_string(), known };
                faults.add(&part.file, list.span.clone(), problem);
            }
        }
    }
}

/// A counterpart that the rules refuse is a fault of the file.
fn counterparts_mate(catalogue: &Catalogue, faults: &mut Faults) {
    let items = catalogue.by_item();
    for part in &catalogue.parts {
        let list = &part.entry.counterparts;
        for item in list.value {
            let Some(other) = items.get(item).map(|index| &catalogue.parts[*index]) else { continue };
            let mismatches = if other.entry.faces.is_empty() {
                Some(format!("it is {}", with_article(other.entry.sheet.kind)))
            } else {
                mismatches(part, other).map(|mismatches| mismatches.to_string())
            };
            if let Some(mismatches) = mismatches {
                let problem = Problem::NoCounterpart { item: item.to_string(), mismatches };
                faults.add(&part.file, list.span.clone(), problem);
            }
        }
    }
}

/// Why no face of one part mates with any of the other: the fewest reasons found. `None` if two of them mate.
fn mismatches(part: &Part, other: &Part) -> Option<Mismatches<'static>> {
    let mut fewest: Option<Mismatches<'static>> = None;
    for face in &part.entry.faces {
        for other in &other.entry.faces {
            let mismatches = face.mates_with(other).err()?;
            if fewest.is_none_or(|fewest| mismatches.iter().count() < fewest.iter().count()) {
                fewest = Some(mismatches);
            }
        }
    }
    fewest
}
