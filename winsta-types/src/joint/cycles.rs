//! Mating cycles: how often a connector has been mated, and what is left. It outlives a program, so it is a value that is
//! stored, not a type.
//!
//! Source: sheet, Mechanical data, "Number of mating cycles".

use core::fmt;

use crate::sheet::sections::MatingCycles;

/// Counts the mating cycles of one piece, for firmware and service tools.
///
/// With the feature `serde` it is stored and restored. It counts up to `u32::MAX` and stays there.
///
/// ```
/// use winsta_types::cycles::MatingCycleCounter;
/// use winsta_types::data_sheet::MatingCycles;
///
/// let sheet = MatingCycles { without_load: Some(200), with_load: Some(100), ..MatingCycles::NOT_GIVEN };
/// let mut counter = MatingCycleCounter::new();
/// counter.count();
/// counter.count_under_load();
/// let left = counter.left(&sheet);
/// assert_eq!((left.without_load, left.with_load), (Some(198), Some(99)));
/// assert_eq!(left.to_string(), "198 without load, 99 with load");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct MatingCycleCounter {
    without_load: u32,
    with_load: u32,
}

/// What is left of a connector's mating cycles. `None` where its parts file doesn't give the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct CyclesLeft {
    /// Without resistive load.
    pub without_load: Option<u32>,
    /// With resistive load.
    pub with_load: Option<u32>,
}

impl MatingCycleCounter {
    /// The counter of a new piece.
    #[must_use]
    pub const fn new() -> Self {
        Self { without_load: 0, with_load: 0 }
    }

    /// Goes on from numbers that were read off elsewhere.
    #[must_use]
    pub const fn from_counts(without_load: u32, with_load: u32) -> Self {
        Self { without_load, with_load }
    }

    /// Counts a mating without load.
    pub const fn count(&mut self) {
        self.without_load = self.without_load.saturating_add(1);
    }

    /// Counts a mating or unmating under load.
    pub const fn count_under_load(&mut self) {
        self.with_load = self.with_load.saturating_add(1);
    }

    /// How often it was mated without load.
    #[must_use]
    pub const fn without_load(&self) -> u32 {
        self.without_load
    }

    /// How often it was mated or unmated under load.
    #[must_use]
    pub const fn with_load(&self) -> u32 {
        self.with_load
    }

    /// What is left by the figures of a sheet.
    ///
    /// A cycle under load wears the contacts as one without does, so it counts for both figures. (A sheet doesn't say how
    /// the two go together: this is the reading that leaves less.)
    #[must_use]
    pub const fn left(&self, sheet: &MatingCycles) -> CyclesLeft {
        let all = self.without_load.saturating_add(self.with_load);
        let without_load = match sheet.without_load {
            Some(figure) => Some(figure.saturating_sub(all)),
            None => None,
        };
        let with_load = match (sheet.with_load, without_load) {
            (Some(figure), Some(at_most)) if figure.saturating_sub(self.with_load) > at_most => Some(at_most),
            (Some(figure), _) => Some(figure.saturating_sub(self.with_load)),
            (None, _) => None,
        };
        CyclesLeft { without_load, with_load }
    }
}

impl fmt::Display for CyclesLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (figure, words) in [(self.without_load, " without load, "), (self.with_load, " with load")] {
            match figure {
                Some(number) => write!(f, "{number}{words}")?,
                None => write!(f, "not given{words}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    const SHEET: MatingCycles =
        MatingCycles { without_load: Some(200), with_load: Some(100), ..MatingCycles::NOT_GIVEN };

    #[test]
    fn nothing_is_left_when_the_sheet_says_so_and_it_stays_at_that() {
        let left = |without, with| {
            let left = MatingCycleCounter::from_counts(without, with).left(&SHEET);
            (left.without_load.unwrap(), left.with_load.unwrap())
        };
        assert_eq!(left(0, 0), (200, 100));
        assert_eq!(left(0, 100), (100, 0));
        assert_eq!(left(150, 0), (50, 50));
        assert_eq!(left(200, 0), (0, 0));
        assert_eq!(left(u32::MAX, u32::MAX), (0, 0));
    }

    #[test]
    fn a_figure_that_is_not_given_is_not_known() {
        let left = MatingCycleCounter::new().left(&MatingCycles::NOT_GIVEN);
        assert_eq!(left, CyclesLeft { without_load: None, with_load: None });
    }

    #[test]
    fn counting_ends_at_the_largest_number() {
        let mut counter = MatingCycleCounter::from_counts(u32::MAX, 0);
        counter.count();
        assert_eq!(counter.without_load(), u32::MAX);
    }
}
