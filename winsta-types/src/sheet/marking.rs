//! What a pole is marked for, and which texts can mark one.
//!
//! Source: sheet, Mechanical data, "Potential marking"; IEC 60445 for L1 to L3, N and PE.

use crate::sheet::data_sheet::DataSheet;
use crate::sheet::name::{NameFault, is_taken_for, same};
use crate::sheet::{designation, name, script};

/// What a pole is marked for.
///
/// A pole marked `L1` takes any line conductor: which of the phases it is, is no question of safety, and both halves join
/// equal potentials anyway. A number, and a text that is no potential of IEC 60445 (`DA+`, `A1`), say nothing but that it
/// isn't for PE. Only of such a pole the marking of potentials can say what it is for: of another it says the same.
///
/// ```
/// use winsta_types::potential::MarkedFor;
///
/// assert!(MarkedFor::of("L1").takes("L2") && !MarkedFor::of("L1").takes("N"));
/// assert!(MarkedFor::of("3").takes("N") && MarkedFor::of("DA+").takes("DA+"));
/// assert!(!MarkedFor::of("3").takes("PE"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkedFor {
    /// `PE`: the protective conductor alone.
    EarthAlone,
    /// `N`: the neutral conductor alone.
    NeutralAlone,
    /// `L`, `L1`, `L2` or `L3`: line conductors alone.
    LineAlone,
    /// Any other marking: anything but PE.
    AnyButEarth,
}

impl MarkedFor {
    /// What a pole with this marking is for.
    #[must_use]
    pub const fn of(marking: &str) -> Self {
        if same(marking, "PE") {
            Self::EarthAlone
        } else if same(marking, "N") {
            Self::NeutralAlone
        } else if same(marking, "L") || same(marking, "L1") || same(marking, "L2") || same(marking, "L3") {
            Self::LineAlone
        } else {
            Self::AnyButEarth
        }
    }

    /// Whether a conductor of this potential goes there. A potential and a marking are the same word for the same thing.
    #[must_use]
    pub const fn takes(self, potential: &str) -> bool {
        let of = Self::of(potential);
        match self {
            Self::AnyButEarth => !matches!(of, Self::EarthAlone),
            marked => marked as u8 == of as u8,
        }
    }

    /// Whether a pole that is marked for this has another potential, by the marking of potentials: one of the two is wrong.
    ///
    /// ```
    /// use winsta_types::potential::MarkedFor;
    ///
    /// assert!(MarkedFor::of("PE").contradicts(MarkedFor::of("L1")));
    /// assert!(MarkedFor::of("PE").contradicts(MarkedFor::of("2")));
    /// assert!(!MarkedFor::of("L").contradicts(MarkedFor::of("L1")));
    /// assert!(!MarkedFor::of("2").contradicts(MarkedFor::of("PE")));
    /// ```
    #[must_use]
    pub const fn contradicts(self, potential: Self) -> bool {
        !matches!(self, Self::AnyButEarth) && self as u8 != potential as u8
    }
}

/// The potentials that there are rules for.
pub(crate) const KNOWN: &[&str] = &["L", "L1", "L2", "L3", "N", "PE"];

/// Whether a text can be the marking of a pole or of a potential: a [name](name::check) in ASCII and the Latin letters of
/// Europe that nobody takes for one that there are rules for, unless it is that, nor for another one of IEC 60445.
///
/// So `PE1`, `(PE)`, `⏚`, `N'` and `L4` are none, nor are `PEN`, `FE` and `L+`: the rules would take them for a potential like
/// any other.
///
/// ```
/// use winsta_types::potential::check_marking;
///
/// assert_eq!(check_marking("PE"), Ok(()));
/// assert_eq!(check_marking("pe").unwrap_err().to_string(), "it looks like `PE`");
/// assert_eq!(check_marking("PEN").unwrap_err().to_string(), "there are no rules for `PEN`");
/// ```
///
/// # Errors
///
/// The first reason against it.
pub const fn check_marking(marking: &str) -> Result<(), NameFault> {
    let mut at = 0;
    while at < KNOWN.len() {
        if same(marking, KNOWN[at]) {
            return Ok(());
        }
        if is_taken_for(marking, KNOWN[at]) {
            return Err(NameFault::LooksLike { name: KNOWN[at] });
        }
        at += 1;
    }
    if let Err(fault) = name::check(marking) {
        return Err(fault);
    }
    let bytes = marking.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let (character, next) = script::character(bytes, at);
        if script::is_earth(character) {
            return Err(NameFault::LooksLike { name: "PE" });
        }
        if !script::is_of_a_marking(character) {
            return Err(NameFault::Foreign { character });
        }
        at = next;
    }
    match designation::within(marking) {
        Some(fault) => Err(fault),
        None => Ok(()),
    }
}

impl DataSheet {
    /// The place of the pole that alone is marked so, counted from 1 in the order of the marking.
    #[must_use]
    pub const fn pole(&self, name: &str) -> Option<u8> {
        let (mut found, mut at) = (None, 0);
        while at < self.pole_marking.len() && at < u8::MAX as usize {
            if same(self.pole_marking[at], name) {
                if found.is_some() {
                    return None;
                }
                found = Some(at as u8 + 1);
            }
            at += 1;
        }
        found
    }

    /// What the pole at this place is marked with, counted from 1.
    #[must_use]
    pub const fn mark(&self, pole: u8) -> Option<&'static str> {
        let is_marked = 0 < pole && pole as usize <= self.pole_marking.len();
        if is_marked { Some(self.pole_marking[pole as usize - 1]) } else { None }
    }

    /// What the pole at this place, counted from 1, is marked for: by the marking of potentials, if the sheet gives it.
    #[must_use]
    pub const fn marked_for(&self, pole: u8) -> Option<MarkedFor> {
        let marking = if self.potential_marking.is_empty() { self.pole_marking } else { self.potential_marking };
        if 0 < pole && pole as usize <= marking.len() { Some(MarkedFor::of(marking[pole as usize - 1])) } else { None }
    }

    /// The first pole of which the two markings say different things, and what they say: the pole's, the potential's.
    #[must_use]
    pub const fn contradiction(&self) -> Option<(&'static str, &'static str)> {
        let (poles, potentials) = (self.pole_marking, self.potential_marking);
        let mut at = 0;
        while at < poles.len() && at < potentials.len() {
            if MarkedFor::of(poles[at]).contradicts(MarkedFor::of(potentials[at])) {
                return Some((poles[at], potentials[at]));
            }
            at += 1;
        }
        None
    }

    /// Whether the pole at this place, counted from 1, is one for PE, by either marking.
    #[must_use]
    pub const fn is_earth(&self, pole: u8) -> bool {
        let marked = self.pole_marking;
        let is_marked = 0 < pole && pole as usize <= marked.len() && same(marked[pole as usize - 1], "PE");
        is_marked || matches!(self.marked_for(pole), Some(MarkedFor::EarthAlone))
    }
}
