//! What of the catalog fits what: the parts that an error message offers.

use winsta_types::data_sheet::Kind;
use winsta_types::poles::Poles;

use crate::catalog::index::{Alike, At, Index, alike};
use crate::catalog::part::{CatalogPart, Fitting, Names};
use crate::parts::entry::FaceEntry;
use crate::text::map::Map;

/// For each part that `is_taken`, what fits each of its faces; shown are those that are taken as well.
pub(crate) fn fitting(parts: &[CatalogPart], index: &Index, is_taken: impl Fn(&str) -> bool) -> Vec<Vec<Fitting>> {
    let taken: Vec<bool> = parts.iter().map(|part| is_taken(part.entry.item_number.value)).collect();
    let all_are_taken = taken.iter().all(|taken| *taken);
    let mut mates = Mates { parts, index, taken: &taken, all_are_taken, fitting: Map::default() };
    let mut caps = Caps::of(parts, &taken);
    let mut fitting = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate().filter(|(at, _)| taken[*at]) {
        let of_face = |face| Fitting { mates: mates.of_face(at, face), caps: caps.of_face(index, part, face) };
        fitting.push(part.entry.faces.iter().map(of_face).collect());
    }
    fitting
}

/// The mating faces of a catalog, by what they mate with.
struct Mates<'c> {
    parts: &'c [CatalogPart],
    index: &'c Index,
    taken: &'c [bool],
    all_are_taken: bool,
    /// Of each kind of face the first that mate with it.
    fitting: Map<Alike, Vec<At>>,
}

impl Mates<'_> {
    /// The faces that mate with one of a part, the stated counterparts before all others.
    fn of_face(&mut self, part: usize, face: &FaceEntry) -> Names {
        /// So many stated counterparts are looked through one by one.
        const FEW: usize = 8;
        let stated = self.index.counterparts(part);
        // A face fits as often as another that is alike: only which of them are stated differs.
        let is_alike = self.all_are_taken && stated.len() <= FEW;
        if !is_alike || stated.iter().any(|stated| self.parts[*stated].entry.faces.len() > 1) {
            return named(self.index.mates(self.parts, part, face), |mate| self.is_taken(mate));
        }
        let stated_faces = stated.iter().filter_map(|stated| self.parts[*stated].entry.faces.first());
        let first: Vec<_> =
            stated_faces.filter(|other| other.gender != face.gender && face.mates_with(other).is_ok()).collect();
        let key = alike(face, face.sheet.application);
        let (parts, index) = (self.parts, self.index);
        let fitting = self.fitting.entry(key).or_insert_with(|| {
            let fitting = index.could_mate(face).filter(|at| face.mates_with(at.of(parts)).is_ok());
            // One more than are shown says that there are others.
            fitting.take(Names::SHOWN + FEW + 1).collect()
        });
        let others = fitting.iter().filter(|at| !stated.contains(&at.part)).map(|at| at.of(parts));
        named(first.into_iter().chain(others), |_| true)
    }

    fn is_taken(&self, mate: &FaceEntry) -> bool {
        self.index.part(mate.sheet.item_number).is_some_and(|part| self.taken[part])
    }
}

fn named<'f>(mates: impl Iterator<Item = &'f FaceEntry>, is_taken: impl Fn(&FaceEntry) -> bool) -> Names {
    let mut names = Names::default();
    for mate in mates {
        if names.shown.len() < Names::SHOWN && is_taken(mate) {
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
    /// By kind and number of poles those that close a face: how many there are, and which of them are taken.
    fitting: Vec<(Kind, Option<Poles>, usize, Vec<usize>)>,
}

impl<'c> Caps<'c> {
    fn of(parts: &'c [CatalogPart], taken: &'c [bool]) -> Self {
        let all = (0..parts.len()).filter(|at| parts[*at].entry.sheet.cap().is_some()).collect();
        Self { parts, taken, all, fitting: Vec::new() }
    }

    /// The caps that close a face of a part, the stated accessories before all others.
    fn of_face(&mut self, index: &Index, part: &CatalogPart, face: &FaceEntry) -> Names {
        let (parts, taken) = (self.parts, self.taken);
        let closes = |cap: &usize| face.sheet.closed_by(&parts[*cap].entry.sheet).is_ok();
        // What closes a face depends on its kind and its poles alone.
        let what = (face.sheet.kind, face.sheet.poles);
        let at = self.fitting.iter().position(|(kind, poles, ..)| (*kind, *poles) == what).unwrap_or_else(|| {
            let mut fitting: Vec<usize> = self.all.iter().copied().filter(closes).collect();
            let count = fitting.len();
            fitting.retain(|cap| taken[*cap]);
            self.fitting.push((what.0, what.1, count, fitting));
            self.fitting.len() - 1
        });
        let (.., count, fitting) = &self.fitting[at];
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
