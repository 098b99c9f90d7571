//! What can only be checked across entries and files: names that refer to other entries, and names that may be there once.

use std::sync::Arc;

use winsta_types::mating::Mismatches;
use winsta_types::name;

use crate::catalog::assumptions;
use crate::catalog::catalog::Catalog;
use crate::catalog::index::two_mate;
use crate::catalog::known::Known;
use crate::catalog::names::{Doubled, names_are_there_once};
use crate::catalog::part::CatalogPart;
use crate::catalog::problem::{self, with_article};
use crate::fault::collected::Faults;
use crate::parts::entries::Entries;
use crate::parts::entry::FaceEntry;
use crate::text::map::Map;
use crate::text::source::Source;
use crate::toml::block::Located;

/// Makes one catalog of the entries of all files.
pub(crate) fn check(files: Vec<Entries>, faults: &mut Faults) -> Catalog {
    let mut catalog = Catalog::default();
    let (mut families, mut places) = (Map::default(), Vec::new());
    let mut assumed = Vec::new();
    let (mut families_have_names, mut parts_have_items) = (true, true);
    for file in files {
        catalog.files.push(file.source.clone());
        families_have_names &= file.families_have_names;
        parts_have_items &= file.parts_have_items;
        for family in file.families {
            let (name, start) = (family.name.value, family.name.span.start);
            if let Some(first) = families.get(name).and_then(|first: &usize| places.get(*first)) {
                let (source, start): &(Arc<Source>, usize) = first;
                faults.add(&file.source, family.name.span, problem::same_family(name, &source.place(*start)));
            } else {
                families.insert(name, places.len());
                places.push((Arc::clone(&file.source), start));
                catalog.families.push(family);
            }
        }
        catalog.faulty.extend(file.faulty);
        assumed.extend(file.assumptions.into_iter().map(|assumed| (Arc::clone(&file.source), assumed)));
        let in_the_catalog = |entry| CatalogPart { entry, fitting: Vec::new(), file: Arc::clone(&file.source) };
        catalog.parts.extend(file.parts.into_iter().map(in_the_catalog));
    }
    let Doubled { left_out, items } = names_are_there_once(&mut catalog, faults);
    let known = Known {
        // What may be where nothing was read isn't unknown.
        all_items: parts_have_items && !faults.may_hide_parts(),
        all_families: families_have_names && !faults.may_hide_parts(),
        left_out: left_out.iter().map(|part| part.entry.item_number.value).collect(),
        doubled: items,
    };
    catalog.index_again();
    families_protect_their_parts(&mut catalog);
    // Also of those that are there again: what else is wrong with them isn't told a round later.
    for part in catalog.parts.iter().chain(&left_out) {
        if known.all_families {
            families_are_known(part, &catalog, faults);
        }
        items_are_known(part, &catalog, &known, faults);
        counterparts_mate(part, &catalog, &known, faults);
    }
    assumptions::apply(&mut catalog, &assumed, &known, faults);
    catalog.fit_again();
    catalog
}

fn families_are_known(part: &CatalogPart, catalog: &Catalog, faults: &mut Faults) {
    // Faces that take the family over from their part name it at one place: it is reported once.
    for FaceEntry { family, .. } in &part.entry.faces {
        if catalog.family(family.value).is_some() {
            continue;
        }
        let mut known = catalog.families.iter().map(|family| family.name.value);
        let meant = faults.spelling.meant(family.value, &mut known);
        // The family has a fault of its own, and likely just that.
        if meant.is_some_and(|meant| name::check(meant).is_err()) {
            continue;
        }
        faults.add_with(&part.file, family.span.clone(), &|_| problem::unknown_family(family.value, meant));
    }
}

/// What a family is protected against is a figure of each of its parts.
fn families_protect_their_parts(catalog: &mut Catalog) {
    let Catalog { families, index, parts, .. } = catalog;
    let protection = |family| families[index.family(family)?].mismating_protection;
    for entry in parts.iter_mut().map(|part| &mut part.entry) {
        let sheets = entry.faces.iter_mut().map(|face| &mut face.sheet).chain([&mut entry.sheet]);
        for sheet in sheets {
            sheet.mismating_protection = sheet.family.and_then(protection);
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
        faults.add_with(&part.file, item.span.clone(), &|spelling| {
            let meant = match key {
                // What doesn't mate, the part itself before all, isn't what was meant.
                "counterpart" => {
                    let mates = entry.faces.iter().flat_map(|face| catalog.index.all_mates(&catalog.parts, face));
                    spelling.meant(item.value, &mut mates.map(|face| face.sheet.item_number))
                }
                _ => spelling.meant(item.value, &mut catalog.item_numbers()),
            };
            problem::unknown_item(key, item.value, meant)
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
        faults.add_with(&part.file, item.span.clone(), &|_| {
            let mismatches = match fewest_mismatches(part, other) {
                Some(mismatches) => mismatches.to_string(),
                None => format!("it is {}", with_article(other.entry.sheet.kind)),
            };
            let mates = part.entry.faces.first().map(|face| catalog.mates(face));
            problem::no_counterpart(item.value, &mismatches, mates.as_ref())
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
