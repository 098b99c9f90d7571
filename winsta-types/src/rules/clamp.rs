//! Clamp: which conductor goes into it, and how it is inserted.
//!
//! A sheet gives a range for each kind of conductor, another one for each with a ferrule, and another one for what is
//! pushed in without a tool. What it doesn't list doesn't go in.
//!
//! Source: sheet, Connection data.

use core::fmt;

use crate::part::name::NotStated;
use crate::proof::{FromASheet, Mating, Never, Proof, holds};
use crate::quantity::{CrossSection, Figure};
use crate::sheet::conductor::Size;
use crate::sheet::connection::{Awg, ConductorKind, ConductorRange, Insertion};
use crate::sheet::sections::Connection;

/// Why a conductor doesn't go into a clamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
#[non_exhaustive]
pub enum ClampMismatch {
    /// The sheet gives no range at all.
    NotGiven,
    /// The sheet doesn't list the kind.
    #[allow(missing_docs)]
    Kind { kind: ConductorKind, listed: &'static [ConductorRange] },
    /// The sheet lists the kind, but not inserted in this way.
    #[allow(missing_docs)]
    Insertion { kind: ConductorKind, insertion: Insertion },
    /// The cross-section or wire gauge lies outside the range.
    #[allow(missing_docs)]
    Size { kind: ConductorKind, size: Size, range: ConductorRange },
}

/// What the sheet lists, in one line: `solid 0.5 ... 4 mm², stranded 0.5 ... 2.5 mm²`.
#[must_use]
pub fn listed(ranges: &[ConductorRange]) -> impl fmt::Display {
    Listed(ranges)
}

struct Listed<'a>(&'a [ConductorRange]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let opened = self.0.iter().filter(|range| range.insertion == Insertion::ClampOpened);
        for (at, range) in opened.enumerate() {
            f.write_str(if at > 0 { ", " } else { "" })?;
            write!(f, "{} {}", range.kind, range.cross_section)?;
        }
        Ok(())
    }
}

impl fmt::Display for ClampMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotGiven => f.write_str("its parts file doesn't give `connection.conductor`"),
            Self::Kind { kind, listed: ranges } => write!(f, "{kind} against {}", listed(ranges)),
            Self::Insertion { kind, insertion: Insertion::PushIn } => {
                write!(f, "{kind} against a clamp that has to be opened")
            }
            Self::Insertion { kind, insertion } => write!(f, "{kind}, {insertion}, against push-in alone"),
            Self::Size { kind, size, range } => write!(f, "{kind}, {size} against {}", range.printed()),
        }
    }
}

impl core::error::Error for ClampMismatch {}

impl Connection {
    /// Whether such a conductor goes into the clamp: the rule that the compiler checks, at run time.
    ///
    /// What is pushed in has to go into the opened clamp as well, where a sheet gives both.
    ///
    /// ```
    /// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
    /// use winsta::Part;
    /// use winsta::conductor::Size;
    /// use winsta::data_sheet::{ConductorKind, Insertion};
    ///
    /// let connection = parts::P770_744_062_000::DATA_SHEET.connection;
    /// let takes = |size: &str| {
    ///     connection.takes(ConductorKind::Solid, Insertion::ClampOpened, Size::CrossSection(size.parse().unwrap()))
    /// };
    /// assert_eq!(takes("2.5 mm²"), Ok(()));
    /// assert_eq!(takes("6 mm²").unwrap_err().to_string(), "solid, 6 mm² against 0.5 ... 4 mm² / 20 ... 12 AWG");
    /// ```
    ///
    /// # Errors
    ///
    /// The first reason against it. A figure that isn't given is one.
    pub const fn takes(&self, kind: ConductorKind, insertion: Insertion, size: Size) -> Result<(), ClampMismatch> {
        if self.conductors.is_empty() {
            return Err(ClampMismatch::NotGiven);
        }
        let opened = self.range(kind, Insertion::ClampOpened);
        let range = match (insertion, opened, self.range(kind, Insertion::PushIn)) {
            (Insertion::ClampOpened, Some(range), _) | (Insertion::PushIn, _, Some(range)) => range,
            (_, None, None) => return Err(ClampMismatch::Kind { kind, listed: self.conductors }),
            _ => return Err(ClampMismatch::Insertion { kind, insertion }),
        };
        // A range that is open to larger conductors ends where that of the opened clamp does, or nobody knows where.
        let bound = match opened {
            Some(opened) => opened,
            None => range,
        };
        if !goes_in(&range, size) || !goes_in(&bound, size) {
            return Err(ClampMismatch::Size { kind, size, range });
        }
        if !has_maximum(&bound, size) {
            return Err(ClampMismatch::NotGiven);
        }
        Ok(())
    }

    /// The range of a kind: its own, or that of ferrules without a word on their collar.
    #[must_use]
    pub const fn range(&self, kind: ConductorKind, insertion: Insertion) -> Option<ConductorRange> {
        let mut of_ferrules = None;
        let mut at = 0;
        while at < self.conductors.len() {
            let range = self.conductors[at];
            if range.insertion as u8 == insertion as u8 {
                if range.kind as u8 == kind as u8 {
                    return Some(range);
                }
                if let (
                    ConductorKind::Ferrule,
                    ConductorKind::FerruleWithCollar | ConductorKind::FerruleWithoutCollar,
                ) = (range.kind, kind)
                {
                    of_ferrules = Some(range);
                }
            }
            at += 1;
        }
        of_ferrules
    }
}

const fn goes_in(range: &ConductorRange, size: Size) -> bool {
    match (size, range.awg) {
        (Size::CrossSection(area), _) => contains(area_bounds(&range.cross_section), area.get() as i64),
        (Size::Awg(gauge), Some(figure)) => contains(gauge_bounds(&figure), thickness(gauge)),
        (Size::Awg(_), None) => false,
    }
}

const fn has_maximum(range: &ConductorRange, size: Size) -> bool {
    match (size, range.awg) {
        (Size::CrossSection(_), _) => area_bounds(&range.cross_section).1.is_some(),
        (Size::Awg(_), Some(figure)) => gauge_bounds(&figure).1.is_some(),
        (Size::Awg(_), None) => false,
    }
}

type Bounds = (Option<i64>, Option<i64>);

const fn contains((min, max): Bounds, value: i64) -> bool {
    let above = match min {
        Some(min) => min <= value,
        None => true,
    };
    let below = match max {
        Some(max) => value <= max,
        None => true,
    };
    above && below
}

/// A larger number is a thinner conductor.
const fn thickness(gauge: Awg) -> i64 {
    -(gauge.get() as i64)
}

const fn area_bounds(figure: &Figure<CrossSection>) -> Bounds {
    match (figure, figure.min(), figure.max()) {
        (Figure::Above(least), ..) => (Some(least.get() as i64 + 1), None),
        (_, Some(min), Some(max)) => (Some(min.get() as i64), Some(max.get() as i64)),
        (_, Some(min), None) => (Some(min.get() as i64), None),
        (_, None, Some(max)) => (None, Some(max.get() as i64)),
        (_, None, None) => (None, None),
    }
}

const fn gauge_bounds(figure: &Figure<Awg>) -> Bounds {
    match (figure, figure.min(), figure.max()) {
        (Figure::Above(least), ..) => (Some(thickness(*least) + 1), None),
        (_, Some(min), Some(max)) => (Some(thickness(min)), Some(thickness(max))),
        (_, Some(min), None) => (Some(thickness(min)), None),
        (_, None, Some(max)) => (None, Some(thickness(max))),
        (_, None, None) => (None, None),
    }
}

/// The clamp of a part as a type, that states what goes in; [`NotStated`] states nothing.
///
/// `parts!` makes one for each distinct clamp of a catalog, for all parts that have it.
pub trait Clamp {
    #[doc(hidden)]
    const READ: FromASheet;
}

/// The compiler's form of the rule: this clamp takes such a conductor.
///
/// `parts!` implements this for each kind and way of insertion, in terms of a trait that carries the words of the sheet.
pub trait Takes<Clamp, Kind, Insertion, Size, S> {
    #[doc(hidden)]
    const READ: FromASheet;
}

// Whether the parts file gives the conductors is another rule, so that it is said once.
impl<Kind, Insertion, Size, S> Takes<NotStated, Kind, Insertion, Size, S> for Mating {
    const READ: FromASheet = FromASheet;
}

/// The parts file gives which conductors go in.
#[diagnostic::on_unimplemented(
    message = "no conductor is known to go into `{S}`: its parts file doesn't give `connection.conductor`",
    label = "conductors not given",
    note = "write them into the parts file from the sheet of `{S}`, or as an `[[assumption]]`"
)]
pub trait ConductorsGiven<Clamp, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [C: Clamp, S] ConductorsGiven<C, S>;
    // See `Never`.
    [] ConductorsGiven<NotStated, Never>;
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};
    use std::vec::Vec;

    use super::*;

    fn range(kind: ConductorKind, insertion: Insertion, area: &str, gauges: &str) -> ConductorRange {
        let awg = (!gauges.is_empty()).then(|| gauges.parse().unwrap());
        ConductorRange { kind, insertion, cross_section: area.parse().unwrap(), awg }
    }

    /// The clamp of 770-744/062-000.
    fn sheet() -> Connection {
        use ConductorKind::{Ferrule, FerruleWithCollar, FerruleWithoutCollar, FineStranded, Solid, Stranded};
        use Insertion::{ClampOpened, PushIn};
        let ranges = [
            range(Solid, ClampOpened, "0.5 ... 4 mm²", "20 ... 12 AWG"),
            range(Solid, PushIn, "1.5 ... 4 mm²", "16 ... 12 AWG"),
            range(Stranded, ClampOpened, "0.5 ... 2.5 mm²", "20 ... 14 AWG"),
            range(FineStranded, ClampOpened, "0.5 ... 4 mm²", "20 ... 12 AWG"),
            range(FerruleWithCollar, ClampOpened, "0.25 ... 1.5 mm²", "20 ... 16 AWG"),
            range(FerruleWithoutCollar, ClampOpened, "0.25 ... 2.5 mm²", "20 ... 14 AWG"),
            range(Ferrule, PushIn, "from 1.5 mm²", "from 16 AWG"),
        ];
        Connection { conductors: Vec::from(ranges).leak(), ..Connection::NOT_GIVEN }
    }

    fn verdict(connection: &Connection, kind: ConductorKind, insertion: Insertion, size: &str) -> String {
        let size = match size.parse() {
            Ok(area) => Size::CrossSection(area),
            Err(_) => Size::Awg(size.parse().unwrap()),
        };
        connection.takes(kind, insertion, size).map_or_else(|refused| refused.to_string(), |()| "goes in".to_string())
    }

    #[test]
    fn the_range_is_that_of_the_kind_and_of_the_way_of_insertion() {
        let opened = |kind, size| verdict(&sheet(), kind, Insertion::ClampOpened, size);
        assert_eq!(opened(ConductorKind::Solid, "0.5 mm²"), "goes in");
        assert_eq!(opened(ConductorKind::Solid, "4 mm²"), "goes in");
        assert_eq!(opened(ConductorKind::Solid, "0.34 mm²"), "solid, 0.34 mm² against 0.5 ... 4 mm² / 20 ... 12 AWG");
        assert_eq!(opened(ConductorKind::Stranded, "4 mm²"), "stranded, 4 mm² against 0.5 ... 2.5 mm² / 20 ... 14 AWG");
        assert_eq!(opened(ConductorKind::FerruleWithCollar, "0.25 mm²"), "goes in");
        assert_eq!(opened(ConductorKind::Solid, "10 AWG"), "solid, 10 AWG against 0.5 ... 4 mm² / 20 ... 12 AWG");

        let pushed = |kind, size| verdict(&sheet(), kind, Insertion::PushIn, size);
        assert_eq!(pushed(ConductorKind::Solid, "1.5 mm²"), "goes in");
        assert_eq!(pushed(ConductorKind::Solid, "1 mm²"), "solid, 1 mm² against 1.5 ... 4 mm² / 16 ... 12 AWG");
        let refused = "fine-stranded against a clamp that has to be opened";
        assert_eq!(pushed(ConductorKind::FineStranded, "2.5 mm²"), refused);
    }

    #[test]
    fn an_open_range_ends_where_that_of_the_opened_clamp_does() {
        let pushed = |kind, size| verdict(&sheet(), kind, Insertion::PushIn, size);
        assert_eq!(pushed(ConductorKind::FerruleWithoutCollar, "2.5 mm²"), "goes in");
        assert_eq!(pushed(ConductorKind::FerruleWithCollar, "1.5 mm²"), "goes in");
        assert!(pushed(ConductorKind::FerruleWithCollar, "2.5 mm²").contains("against"));
        assert_eq!(pushed(ConductorKind::FerruleWithoutCollar, "14 AWG"), "goes in");
        assert!(pushed(ConductorKind::FerruleWithoutCollar, "18 AWG").contains("against"));

        let ranges = [range(ConductorKind::Solid, Insertion::ClampOpened, "from 1.5 mm²", "")];
        let open = Connection { conductors: Vec::from(ranges).leak(), ..Connection::NOT_GIVEN };
        let opened = verdict(&open, ConductorKind::Solid, Insertion::ClampOpened, "10 mm²");
        assert_eq!(opened, "its parts file doesn't give `connection.conductor`");
    }

    #[test]
    fn what_is_not_given_is_refused() {
        let solid =
            |connection: &Connection, size| verdict(connection, ConductorKind::Solid, Insertion::ClampOpened, size);
        assert_eq!(solid(&Connection::NOT_GIVEN, "1 mm²"), "its parts file doesn't give `connection.conductor`");
        let ranges = [range(ConductorKind::Solid, Insertion::ClampOpened, "0.5 ... 4 mm²", "")];
        let metric = Connection { conductors: Vec::from(ranges).leak(), ..Connection::NOT_GIVEN };
        assert_eq!(solid(&metric, "14 AWG"), "solid, 14 AWG against 0.5 ... 4 mm²");
        let stranded = verdict(&metric, ConductorKind::Stranded, Insertion::ClampOpened, "1 mm²");
        assert_eq!(stranded, "stranded against solid 0.5 ... 4 mm²");
    }
}
