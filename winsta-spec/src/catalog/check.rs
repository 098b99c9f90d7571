//! What can only be checked across entries and files: names that refer to other entries, and names that may stand once.

use std::collections::hash_map::Entry as Slot;
use std::collections::{HashMap, HashSet};

use winsta_types::mating::Mismatches;
use winsta_types::name;

use crate::catalog::catalog::{Catalog, CatalogPart};
use crate::catalog::fitting::{Index, fitting, two_mate};
use crate::fault::problem::{Faults, Problem, with_article};
use crate::parts::assumption;
use crate::parts::entry::{Entries, FaceEntry};
use crate::text::shown::Shown;
use crate::toml::table::Located;

/// Makes one catalog of the entries of all files.
pub(crate) fn check(files: Vec<Entries>, faults: &mut Faults) -> Catalog {
    let mut catalog = Catalog::default();
    let mut family_places: HashMap<_, String> = HashMap::new();
    let mut assumptions = Vec::new();
    let (mut families_have_names, mut parts_have_items) = (true, true);
    for file in files {
        catalog.files.push(file.source.clone());
        families_have_names &= file.families_have_names;
        parts_have_items &= file.parts_have_items;
        for family in file.families {
            let place = file.source.place(family.name.span.start);
            match family_places.entry(family.name.value) {
                Slot::Vacant(slot) => {
                    slot.insert(place);
                    catalog.families.push(family);
                }
                Slot::Occupied(first) => {
                    let (name, first) = (family.name.value.into(), first.get().as_str().into());
                    faults.add(&file.source, family.name.span, Problem::SameFamily { name, first });
                }
            }
        }
        catalog.faulty.extend(file.faulty);
        assumptions.extend(file.assumptions);
        catalog.parts.extend(file.parts.into_iter().map(|entry| CatalogPart {
            entry,
            fitting: Vec::new(),
            file: file.source.clone(),
        }));
    }
    let (left_out, doubled) = names_stand_once(&mut catalog, faults);
    let known = Known {
        // What may stand where nothing was read, isn't unknown.
        all_items: parts_have_items && !faults.may_hide_parts(),
        all_families: families_have_names && !faults.may_hide_parts(),
        left_out: left_out.iter().map(|part| part.entry.item_number.value).collect(),
        doubled,
    };
    families_protect_their_parts(&mut catalog);
    catalog.index = Index::new(&catalog);
    // Also of those that stand here again: what else is wrong with them isn't told a round later.
    for part in catalog.parts.iter().chain(&left_out) {
        if known.all_families {
            families_are_known(part, &catalog, faults);
        }
        items_are_known(part, &catalog, &known, faults);
        counterparts_mate(part, &catalog, &known, faults);
    }
    assumption::apply(&mut catalog, &assumptions, &known, faults);
    let fitting = fitting(&catalog, |_| true);
    for (part, fitting) in catalog.parts.iter_mut().zip(fitting) {
        part.fitting = fitting;
    }
    catalog
}

/// What is known beside what is in the catalog.
pub(crate) struct Known {
    /// Whether the item number of every part was read.
    all_items: bool,
    /// Whether the name of every family was.
    all_families: bool,
    /// The item numbers of parts that are left out of the catalog.
    left_out: HashSet<&'static str>,
    /// Those that stand more than once: which of the parts is meant isn't known.
    doubled: HashSet<&'static str>,
}

impl Known {
    /// Whether there is a part of that item number, or may be one: in the catalog, left out of it for a fault of its own,
    /// or among what wasn't read.
    pub(crate) fn may_have(&self, item: &str, catalog: &Catalog) -> bool {
        let index = &catalog.index;
        index.part(item).is_some() || index.is_refused(item) || self.left_out.contains(item) || !self.all_items
    }
}

/// An item number, what a face is called, and a type name stand once. The later of two is left out of the catalog; and
/// the item numbers that stand more than once.
fn names_stand_once(catalog: &mut Catalog, faults: &mut Faults) -> (Vec<CatalogPart>, HashSet<&'static str>) {
    let mut doubled = HashSet::new();
    let mut items = HashMap::new();
    let mut type_names: HashMap<String, &'static str> = HashMap::new();
    // What a wiring file calls the faces of parts with several.
    let mut labels: HashMap<String, String> = HashMap::new();
    let mut left_out = Vec::new();
    for part in std::mem::take(&mut catalog.parts) {
        let (item, name) = (&part.entry.item_number, &part.entry.type_name);
        if let Slot::Occupied(first) = items.entry(item.value) {
            let first: &String = first.get();
            let problem = Problem::SameItem { item: item.value.into(), first: first.as_str().into() };
            faults.add(&part.file, item.span.clone(), problem);
            doubled.insert(item.value);
            left_out.push(part);
            continue;
        }
        items.insert(item.value, part.place());
        let faces: Vec<String> =
            part.entry.faces.iter().map(FaceEntry::label).filter(|label| *label != item.value).collect();
        let face_of = labels.get(item.value).map(|first| (item.value, first, false));
        let called = || faces.iter().find_map(|label| Some((label.as_str(), items.get(label.as_str())?, true)));
        if let Some((label, first, is_a_face)) = face_of.or_else(called) {
            let problem = Problem::SameLabel { label: label.into(), first: first.as_str().into(), is_a_face };
            faults.add(&part.file, item.span.clone(), problem);
            left_out.push(part);
            continue;
        }
        let face_types = part.entry.faces.iter().map(|face| &face.type_name).filter(|face| **face != name.value);
        let mut own = HashSet::new();
        // Taken by another part, or by another face of this one.
        let taken = std::iter::once(&name.value).chain(face_types).find_map(|name| {
            let by_own = (!own.insert(name)).then_some(item.value);
            Some((name, type_names.get(name).copied().or(by_own)?))
        });
        if let Some((taken, first)) = taken {
            let problem = Problem::SameTypeName { name: taken.as_str().into(), first: first.into() };
            faults.add(&part.file, name.span.clone(), problem);
            left_out.push(part);
            continue;
        }
        labels.extend(faces.into_iter().map(|label| (label, part.place())));
        type_names.extend(own.into_iter().map(|name| (name.clone(), item.value)));
        catalog.parts.push(part);
    }
    let mut stubs = std::mem::take(&mut catalog.faulty);
    stubs.sort_unstable();
    stubs.dedup();
    stubs.retain(|part| !type_names.contains_key(&part.type_name));
    catalog.faulty = stubs;
    (left_out, doubled)
}

fn families_are_known(part: &CatalogPart, catalog: &Catalog, faults: &mut Faults) {
    // Faces that take the family over from their part name it at one place: it is reported once.
    for FaceEntry { family, .. } in &part.entry.faces {
        if catalog.family(family.value).is_some() {
            continue;
        }
        let known = catalog.families.iter().map(|family| family.name.value);
        let meant = faults.spelling.meant(family.value, known);
        // The family has a fault of its own, and likely just that.
        if meant.is_some_and(|meant| name::check(meant).is_err()) {
            continue;
        }
        faults.add_with(&part.file, family.span.clone(), |_| Problem::UnknownFamily {
            name: family.value.into(),
            meant: meant.map(Shown::from),
        });
    }
}

/// What a family is protected against is a figure of each of its parts.
fn families_protect_their_parts(catalog: &mut Catalog) {
    let protections: HashMap<_, _> =
        catalog.families.iter().map(|family| (family.name.value, family.mismating_protection)).collect();
    for entry in catalog.parts.iter_mut().map(|part| &mut part.entry) {
        let sheets = entry.faces.iter_mut().map(|face| &mut face.sheet).chain([&mut entry.sheet]);
        for sheet in sheets {
            sheet.mismating_protection = sheet.family.and_then(|family| protections.get(family).copied().flatten());
        }
    }
}

fn items_are_known(part: &CatalogPart, catalog: &Catalog, known: &Known, faults: &mut Faults) {
    let entry = &part.entry;
    let lists = [("counterpart", &entry.counterparts), ("accessories", &entry.accessories)];
    for (key, item) in lists.into_iter().flat_map(|(key, list)| list.iter().map(move |item| (key, item))) {
        if known.may_have(item.value, catalog) {
            continue;
        }
        faults.add_with(&part.file, item.span.clone(), |spelling| {
            let meant = match key {
                // What doesn't mate, the part itself before all, isn't what was meant.
                "counterpart" => {
                    let mates = entry.faces.iter().flat_map(|face| catalog.index.all_mates(&catalog.parts, face));
                    spelling.meant(item.value, mates.map(|face| face.sheet.item_number))
                }
                _ => spelling.meant(item.value, catalog.parts.iter().map(|part| part.entry.item_number.value)),
            };
            Problem::UnknownItem { key, item: item.value.into(), meant: meant.map(Shown::from) }
        });
    }
}

/// A counterpart that the rules refuse is a fault of the file.
fn counterparts_mate(part: &CatalogPart, catalog: &Catalog, known: &Known, faults: &mut Faults) {
    let is_doubled = |item: &Located<&'static str>| known.doubled.contains(item.value);
    if is_doubled(&part.entry.item_number) {
        return;
    }
    for item in part.entry.counterparts.iter().filter(|item| !is_doubled(item)) {
        let Some(other) = catalog.index.part(item.value).map(|index| &catalog.parts[index]) else { continue };
        if !other.entry.faces.is_empty() && two_mate(part, other) {
            continue;
        }
        faults.add_with(&part.file, item.span.clone(), |_| {
            let mismatches = match fewest_mismatches(part, other) {
                Some(mismatches) => mismatches.to_string(),
                None => format!("it is {}", with_article(other.entry.sheet.kind)),
            };
            let mates = part.entry.faces.first().map(|face| catalog.mates(face));
            Problem::NoCounterpart { item: item.value.into(), mismatches: Shown::message(&mismatches), mates }
        });
    }
}

/// Why no face of the one part mates with any of the other: the fewest reasons of those that are looked at. `None` if
/// one of them has no face.
fn fewest_mismatches(part: &CatalogPart, other: &CatalogPart) -> Option<Mismatches<'static>> {
    const LOOKED_AT: usize = 16;
    let others = || other.entry.faces.iter().take(LOOKED_AT);
    let faces = part.entry.faces.iter().take(LOOKED_AT);
    let all = faces.flat_map(|face| others().filter_map(|other| face.mates_with(other).err()));
    all.min_by_key(|mismatches| mismatches.iter().count())
}
