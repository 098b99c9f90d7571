//! What of the catalog fits what: the part that an error message offers.
//!
//! Everything is looked up: a catalog of many thousands of parts that are alike isn't compared pair by pair.

use std::collections::{HashMap, HashSet};

use winsta_types::coding::Coding;
use winsta_types::data_sheet::Kind;
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;

use crate::catalog::catalog::{Catalog, CatalogPart, Fitting, Names};
use crate::parts::entry::FaceEntry;

/// One face of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct At {
    part: usize,
    face: usize,
}

impl At {
    fn of(self, parts: &[CatalogPart]) -> &FaceEntry {
        &parts[self.part].entry.faces[self.face]
    }
}

/// What is looked up of a catalog.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// Where each family stands among the families.
    pub(crate) families: HashMap<&'static str, usize>,
    /// Where each item number stands among the parts.
    items: HashMap<&'static str, usize>,
    /// The parts that can't be made: they are known nevertheless.
    refused: HashSet<&'static str>,
    /// The faces that could mate with one another.
    faces: HashMap<MatingKey, [Side; 2]>,
    /// The stated counterparts of each part.
    counterparts: Vec<Vec<usize>>,
}

/// What is the same for two faces that mate, whatever they are for.
type MatingKey = (&'static str, Poles, Coding);

/// The sockets or the plugs of a key, in the order of the files.
#[derive(Debug, Default)]
struct Side {
    all: Vec<At>,
    by_application: HashMap<Option<&'static str>, Vec<At>>,
}

impl Side {
    /// Those that are for the same application, or for none that is stated.
    fn for_application(&self, application: Option<&'static str>) -> impl Iterator<Item = At> {
        let of = |application| self.by_application.get(&application).map(Vec::as_slice).unwrap_or_default();
        let (one, other) = match application {
            Some(_) => (of(application), of(None)),
            None => (self.all.as_slice(), [].as_slice()),
        };
        let (mut one, mut other) = (one.iter().copied().peekable(), other.iter().copied().peekable());
        std::iter::from_fn(move || match (one.peek(), other.peek()) {
            (Some(first), Some(second)) if second < first => other.next(),
            (Some(_), _) => one.next(),
            (None, _) => other.next(),
        })
    }
}

impl Index {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let mut faces: HashMap<_, [Side; 2]> = HashMap::new();
        for (part, entry) in catalog.parts.iter().enumerate() {
            for (index, face) in entry.entry.faces.iter().enumerate() {
                let (at, side) = (At { part, face: index }, side(face.gender));
                let side = &mut faces.entry(key(face)).or_default()[side];
                side.all.push(at);
                side.by_application.entry(face.sheet.application).or_default().push(at);
            }
        }
        let families = catalog.families.iter().enumerate().map(|(at, family)| (family.name.value, at)).collect();
        let items = catalog.by_item();
        let refused = catalog.faulty.iter().map(|part| part.item_number).collect();
        Self { counterparts: counterparts(catalog, &items), families, items, refused, faces }
    }

    /// Where the part of that item number stands.
    pub(crate) fn part(&self, item: &str) -> Option<usize> {
        self.items.get(item).copied()
    }

    /// Whether there is a part of that item number, but with a fault in what it must have.
    pub(crate) fn is_refused(&self, item: &str) -> bool {
        self.refused.contains(item)
    }

    /// The faces that mate with one of a part: those of the stated counterparts first, then in the order of the files.
    pub(crate) fn mates<'c>(
        &'c self,
        parts: &'c [CatalogPart],
        part: usize,
        face: &'c FaceEntry,
    ) -> impl Iterator<Item = &'c FaceEntry> {
        let stated = Stated::of(self.counterparts.get(part).map(Vec::as_slice).unwrap_or_default(), parts);
        let first = stated.faces(face).to_vec().into_iter().map(|at| at.of(parts));
        first.filter(|other| face.mates_with(other).is_ok()).chain(self.others(parts, face, stated))
    }

    /// Those of parts that aren't stated to be counterparts.
    fn others<'c>(
        &'c self,
        parts: &'c [CatalogPart],
        face: &'c FaceEntry,
        stated: Stated,
    ) -> impl Iterator<Item = &'c FaceEntry> {
        self.could_mate(face)
            .filter(move |at| !stated.parts.contains(&at.part))
            .map(|at| at.of(parts))
            .filter(|other| face.mates_with(other).is_ok())
    }

    fn could_mate(&self, face: &FaceEntry) -> impl Iterator<Item = At> {
        let side = self.faces.get(&key(face)).map(|sides| &sides[1 - side(face.gender)]);
        side.into_iter().flat_map(|side| side.for_application(face.sheet.application))
    }

    /// All faces that mate with one, in the order of the files.
    pub(crate) fn all_mates<'c>(
        &'c self,
        parts: &'c [CatalogPart],
        face: &'c FaceEntry,
    ) -> impl Iterator<Item = &'c FaceEntry> {
        self.others(parts, face, Stated::default())
    }
}

/// The stated counterparts of one part.
#[derive(Default)]
struct Stated {
    parts: HashSet<usize>,
    faces: HashMap<(MatingKey, usize), Vec<At>>,
}

impl Stated {
    fn of(stated: &[usize], parts: &[CatalogPart]) -> Self {
        let mut faces: HashMap<_, Vec<At>> = HashMap::new();
        for part in stated {
            for (index, face) in parts[*part].entry.faces.iter().enumerate() {
                faces.entry((key(face), side(face.gender))).or_default().push(At { part: *part, face: index });
            }
        }
        Self { parts: stated.iter().copied().collect(), faces }
    }

    /// Those of them that could mate with the face.
    fn faces(&self, face: &FaceEntry) -> &[At] {
        self.faces.get(&(key(face), 1 - side(face.gender))).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Whether a face of the one part mates with one of the other.
pub(crate) fn two_mate(part: &CatalogPart, other: &CatalogPart) -> bool {
    let others = std::slice::from_ref(other);
    let stated = Stated::of(&[0], others);
    let mates = |face: &FaceEntry| stated.faces(face).iter().any(|at| face.mates_with(at.of(others)).is_ok());
    part.entry.faces.iter().any(mates)
}

/// For each part that `is_taken`, what fits each of its faces; shown are those that are taken as well.
pub(crate) fn fitting(catalog: &Catalog, is_taken: impl Fn(&str) -> bool) -> Vec<Vec<Fitting>> {
    let (parts, index) = (&catalog.parts, &catalog.index);
    let taken: Vec<bool> = parts.iter().map(|part| is_taken(part.entry.item_number.value)).collect();
    let mut caps = Caps::of(parts, &taken);
    let mut fitting = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate().filter(|(at, _)| taken[*at]) {
        let of_face =
            |face| Fitting { mates: mates(index, parts, &taken, at, face), caps: caps.of_face(index, part, face) };
        fitting.push(part.entry.faces.iter().map(of_face).collect());
    }
    fitting
}

fn mates(index: &Index, parts: &[CatalogPart], taken: &[bool], part: usize, face: &FaceEntry) -> Names {
    let mut names = Names::default();
    for mate in index.mates(parts, part, face) {
        if names.shown.len() < Names::SHOWN && index.part(mate.sheet.item_number).is_some_and(|part| taken[part]) {
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
}

/// The lockout caps of a catalog, by what they close.
struct Caps<'c> {
    parts: &'c [CatalogPart],
    taken: &'c [bool],
    all: Vec<usize>,
    /// Those that close a face: how many there are, and which of them are taken.
    fitting: HashMap<(Kind, Option<Poles>), (usize, Vec<usize>)>,
}

impl<'c> Caps<'c> {
    fn of(parts: &'c [CatalogPart], taken: &'c [bool]) -> Self {
        let all = (0..parts.len()).filter(|at| parts[*at].entry.sheet.cap().is_some()).collect();
        Self { parts, taken, all, fitting: HashMap::new() }
    }

    /// The caps that close a face of a part, the stated accessories before all others.
    fn of_face(&mut self, index: &Index, part: &CatalogPart, face: &FaceEntry) -> Names {
        let (parts, taken) = (self.parts, self.taken);
        let closes = |cap: &usize| face.sheet.closed_by(&parts[*cap].entry.sheet).is_ok();
        // What closes a face is asked of its kind and of its poles alone.
        let (count, fitting) = self.fitting.entry((face.sheet.kind, face.sheet.poles)).or_insert_with(|| {
            let fitting: Vec<usize> = self.all.iter().copied().filter(closes).collect();
            (fitting.len(), fitting.into_iter().filter(|cap| taken[*cap]).collect())
        });
        if *count == 0 {
            return Names::default();
        }
        let accessories = part.entry.sheet.accessories.iter().filter_map(|item| index.part(item));
        let mut first: Vec<_> = accessories.filter(|cap| taken[*cap] && closes(cap)).collect();
        first.sort_unstable();
        first.dedup();
        let mut shown: Vec<usize> = Vec::new();
        for cap in first.iter().chain(fitting.iter()) {
            if shown.len() == Names::SHOWN {
                break;
            }
            if !shown.contains(cap) {
                shown.push(*cap);
            }
        }
        let and_others = *count > shown.len();
        let shown = shown.into_iter().map(|cap| parts[cap].entry.type_name.value.clone()).collect();
        Names { shown, and_others }
    }
}

fn key(face: &FaceEntry) -> MatingKey {
    (face.family.value, face.poles, face.coding)
}

fn side(gender: Gender) -> usize {
    match gender {
        Gender::Socket => 0,
        Gender::Plug => 1,
    }
}

/// The stated counterparts of each part, each once: its own first, then the parts that state it as theirs.
fn counterparts(catalog: &Catalog, items: &HashMap<&'static str, usize>) -> Vec<Vec<usize>> {
    let mut known = HashSet::new();
    let mut counterparts: Vec<Vec<usize>> = vec![Vec::new(); catalog.parts.len()];
    let stated = || {
        let parts = catalog.parts.iter().enumerate();
        let of_part = |(at, part): (usize, &CatalogPart)| {
            let others = part.entry.sheet.counterparts;
            others.iter().filter_map(|item| items.get(item)).map(move |other| (at, *other)).collect::<Vec<_>>()
        };
        parts.flat_map(of_part)
    };
    let both_ways = stated().chain(stated().map(|(part, other)| (other, part)));
    for (part, other) in both_ways {
        if known.insert((part, other)) {
            counterparts[part].push(other);
        }
    }
    counterparts
}
