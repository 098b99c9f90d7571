//! Names that may be there once: item numbers, what faces are called, and type names.

use crate::catalog::catalog::Catalog;
use crate::catalog::part::CatalogPart;
use crate::catalog::problem;
use crate::fault::collected::Faults;
use crate::fault::problem::Problem;
use crate::parts::entry::FaceEntry;
use crate::text::map::{Map, Set};

/// What is there more than once.
pub(crate) struct Doubled {
    /// The later parts of two, which are left out of the catalog.
    pub(crate) left_out: Vec<CatalogPart>,
    /// The item numbers.
    pub(crate) items: Set<&'static str>,
}

/// An item number, what a face is called, and a type name are there once. The later part of two is left out.
pub(crate) fn names_are_there_once(catalog: &mut Catalog, faults: &mut Faults) -> Doubled {
    let parts = std::mem::take(&mut catalog.parts);
    let mut names = Names { parts: &parts, items: Map::default(), labels: Map::default(), types: Map::default() };
    let mut items = Set::default();
    let mut is_kept = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate() {
        let problem = names.add(at, part, &mut items);
        is_kept.push(problem.is_none());
        if let Some((problem, span)) = problem {
            faults.add(&part.file, span, problem);
        }
    }
    catalog.faulty.sort_unstable();
    catalog.faulty.dedup();
    catalog.faulty.retain(|part| !names.types.contains_key(part.type_name.as_str()));
    let mut left_out = Vec::new();
    for (part, is_kept) in parts.into_iter().zip(is_kept) {
        if is_kept { catalog.parts.push(part) } else { left_out.push(part) }
    }
    Doubled { left_out, items }
}

/// The names so far, each with the part that has it.
struct Names<'c> {
    parts: &'c [CatalogPart],
    items: Map<&'static str, usize>,
    /// What a wiring file calls the faces of parts with several.
    labels: Map<&'static str, usize>,
    types: Map<&'c str, usize>,
}

impl<'c> Names<'c> {
    /// Adds the names of a part, or says which of them is there already, and where.
    fn add(
        &mut self,
        at: usize,
        part: &'c CatalogPart,
        doubled: &mut Set<&'static str>,
    ) -> Option<(Problem, std::ops::Range<usize>)> {
        let (item, type_name) = (&part.entry.item_number, &part.entry.type_name);
        let place = |first: &usize| self.parts[*first].place();
        if let Some(first) = self.items.get(item.value) {
            doubled.insert(item.value);
            return Some((problem::same_item(item.value, &place(first)), item.span.clone()));
        }
        self.items.insert(item.value, at);
        if let Some(first) = self.labels.get(item.value) {
            return Some((problem::part_called_like_a_face(item.value, &place(first)), item.span.clone()));
        }
        let labels = || part.entry.faces.iter().map(FaceEntry::label).filter(|label| *label != item.value);
        if let Some((label, first)) = labels().find_map(|label| Some((label, self.items.get(label)?))) {
            return Some((problem::face_called_like_a_part(label, &place(first)), item.span.clone()));
        }
        if let Some((name, first)) = self.taken_type(part) {
            return Some((problem::same_type_name(name, first), type_name.span.clone()));
        }
        self.labels.extend(labels().map(|label| (label, at)));
        self.types.insert(&type_name.value, at);
        self.types.extend(part.entry.faces.iter().map(|face| (face.type_name.as_str(), at)));
        None
    }

    /// A type of the part that another part has, or another face of this one.
    fn taken_type(&self, part: &'c CatalogPart) -> Option<(&'c str, &'static str)> {
        let name = part.entry.type_name.value.as_str();
        let item = |part: &CatalogPart| part.entry.item_number.value;
        if let Some(first) = self.types.get(name) {
            return Some((name, item(&self.parts[*first])));
        }
        let mut own = Set::default();
        for face in part.entry.faces.iter().map(|face| face.type_name.as_str()).filter(|face| *face != name) {
            if let Some(first) = self.types.get(face) {
                return Some((face, item(&self.parts[*first])));
            }
            if !own.insert(face) {
                return Some((face, item(part)));
            }
        }
        None
    }
}
