//! What is looked up of a catalog: a catalog of many thousands of parts that are alike isn't compared pair by pair.

use winsta_types::coding::Coding;
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;

use crate::catalog::part::CatalogPart;
use crate::parts::entry::{FaceEntry, Family, Faulty};
use crate::text::map::{Map, Set};

/// One face of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct At {
    pub(crate) part: usize,
    face: usize,
}

impl At {
    pub(crate) fn of(self, parts: &[CatalogPart]) -> &FaceEntry {
        &parts[self.part].entry.faces[self.face]
    }
}

/// What is looked up of a catalog.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// Where each family is among the families.
    families: Map<&'static str, usize>,
    /// Where each item number is among the parts.
    items: Map<&'static str, usize>,
    /// The parts that can't be made: they are known nevertheless.
    refused: Set<&'static str>,
    /// The faces that mate with the same ones, whatever they are for, in the order of the files.
    faces: Map<Alike, Vec<At>>,
    /// The same for those of one application, or of none that is stated.
    by_application: Map<Alike, Vec<At>>,
    /// The stated counterparts of each part.
    counterparts: Vec<Vec<usize>>,
}

/// What is the same for two faces that mate with the same ones.
pub(crate) type Alike = (Gender, &'static str, Poles, Coding, Option<&'static str>);

impl Index {
    pub(crate) fn new(families: &[Family], parts: &[CatalogPart], faulty: &[Faulty]) -> Self {
        let mut index = Self {
            families: families.iter().enumerate().map(|(at, family)| (family.name.value, at)).collect(),
            refused: faulty.iter().map(|part| part.item_number).collect(),
            ..Self::default()
        };
        for (at, part) in parts.iter().enumerate() {
            index.items.insert(part.entry.item_number.value, at);
            for (face_at, face) in part.entry.faces.iter().enumerate() {
                let at = At { part: at, face: face_at };
                index.faces.entry(alike(face, None)).or_default().push(at);
                index.by_application.entry(alike(face, face.sheet.application)).or_default().push(at);
            }
        }
        index.counterparts = counterparts(parts, &index.items);
        index
    }

    /// Where the family of that name is.
    pub(crate) fn family(&self, name: &str) -> Option<usize> {
        self.families.get(name).copied()
    }

    /// Where the part of that item number is.
    pub(crate) fn part(&self, item: &str) -> Option<usize> {
        self.items.get(item).copied()
    }

    /// Whether there is a part of that item number, but with a fault in what it must have.
    pub(crate) fn is_refused(&self, item: &str) -> bool {
        self.refused.contains(item)
    }

    /// The stated counterparts of a part.
    pub(crate) fn counterparts(&self, part: usize) -> &[usize] {
        self.counterparts.get(part).map(Vec::as_slice).unwrap_or_default()
    }

    /// The faces that mate with one of a part: those of the stated counterparts first, then in the order of the files.
    pub(crate) fn mates<'c>(
        &'c self,
        parts: &'c [CatalogPart],
        part: usize,
        face: &'c FaceEntry,
    ) -> impl Iterator<Item = &'c FaceEntry> {
        let stated = Stated::of(self.counterparts(part), parts);
        let first = stated.faces(face).to_vec().into_iter().map(|at| at.of(parts));
        let others = self
            .could_mate(face)
            .filter(move |at| stated.parts.binary_search(&at.part).is_err())
            .map(|at| at.of(parts));
        first.chain(others).filter(|other| face.mates_with(other).is_ok())
    }

    /// All faces that mate with one, in the order of the files.
    pub(crate) fn all_mates<'c>(
        &'c self,
        parts: &'c [CatalogPart],
        face: &'c FaceEntry,
    ) -> impl Iterator<Item = &'c FaceEntry> {
        self.could_mate(face).map(|at| at.of(parts)).filter(|other| face.mates_with(other).is_ok())
    }

    /// The faces of the other gender that are alike, for the same application or for none that is stated.
    pub(crate) fn could_mate(&self, face: &FaceEntry) -> impl Iterator<Item = At> {
        let of = |application| {
            let faces = self.by_application.get(&counterpart(face, application));
            faces.map(Vec::as_slice).unwrap_or_default()
        };
        let (one, other) = match face.sheet.application {
            Some(application) => (of(Some(application)), of(None)),
            None => (self.faces.get(&counterpart(face, None)).map(Vec::as_slice).unwrap_or_default(), [].as_slice()),
        };
        let (mut one, mut other) = (one.iter().copied().peekable(), other.iter().copied().peekable());
        std::iter::from_fn(move || match (one.peek(), other.peek()) {
            (Some(first), Some(second)) if second < first => other.next(),
            (Some(_), _) => one.next(),
            (None, _) => other.next(),
        })
    }
}

/// The stated counterparts of one part.
struct Stated {
    /// In order.
    parts: Vec<usize>,
    faces: Map<Alike, Vec<At>>,
}

impl Stated {
    fn of(stated: &[usize], parts: &[CatalogPart]) -> Self {
        let mut faces: Map<Alike, Vec<At>> = Map::default();
        for part in stated {
            for (index, face) in parts[*part].entry.faces.iter().enumerate() {
                faces.entry(alike(face, None)).or_default().push(At { part: *part, face: index });
            }
        }
        let mut parts = stated.to_vec();
        parts.sort_unstable();
        Self { parts, faces }
    }

    /// Those of them that could mate with the face.
    fn faces(&self, face: &FaceEntry) -> &[At] {
        self.faces.get(&counterpart(face, None)).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Whether a face of the one part mates with one of the other.
pub(crate) fn two_mate(part: &CatalogPart, other: &CatalogPart) -> bool {
    if let ([face], [other]) = (part.entry.faces.as_slice(), other.entry.faces.as_slice()) {
        return face.mates_with(other).is_ok();
    }
    let others = std::slice::from_ref(other);
    let stated = Stated::of(&[0], others);
    let mates = |face: &FaceEntry| stated.faces(face).iter().any(|at| face.mates_with(at.of(others)).is_ok());
    part.entry.faces.iter().any(mates)
}

pub(crate) fn alike(face: &FaceEntry, application: Option<&'static str>) -> Alike {
    (face.gender, face.family.value, face.poles, face.coding, application)
}

/// What a face that mates with this one is alike.
fn counterpart(face: &FaceEntry, application: Option<&'static str>) -> Alike {
    let gender = match face.gender {
        Gender::Socket => Gender::Plug,
        Gender::Plug => Gender::Socket,
    };
    (gender, face.family.value, face.poles, face.coding, application)
}

/// The stated counterparts of each part, each once: its own first, then the parts that state it as theirs.
fn counterparts(parts: &[CatalogPart], items: &Map<&'static str, usize>) -> Vec<Vec<usize>> {
    let mut known = Set::default();
    let mut counterparts: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    let mut stated = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        for item in part.entry.sheet.counterparts {
            if let Some(other) = items.get(item) {
                stated.push((at, *other));
            }
        }
    }
    for (part, other) in &stated {
        if known.insert((*part, *other)) {
            counterparts[*part].push(*other);
        }
    }
    for (other, part) in stated {
        if known.insert((part, other)) {
            counterparts[part].push(other);
        }
    }
    counterparts
}
