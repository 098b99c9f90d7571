//! Why a conductor doesn't go to a pole.

use core::fmt;

use crate::quantity::Length;
use crate::reasons::{Reason, Reasons};
use crate::rules::clamp::ClampMismatch;
use crate::sheet::conductor::{Description, MAX_STRIP_LENGTH};
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::name::NameFault;
use crate::sheet::wiring::{MAX_POINTS, MAX_POLES};

/// Why a conductor doesn't go to a pole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case"))]
#[non_exhaustive]
pub enum ConductorMismatch<'a> {
    /// The part has no mating face: a cap, a tool.
    NoFace,
    /// The poles have no names.
    MarkingNotGiven,
    /// The half has more poles than can be wired: see [`MAX_POLES`].
    #[allow(missing_docs)]
    TooManyPoles { poles: usize },
    /// No pole is marked so, or two are.
    #[allow(missing_docs)]
    NoSuchPole { pole: &'a str, poles: &'static [&'static str] },
    /// How many conductors a pole takes isn't known.
    PointsNotGiven,
    /// A pole has more connection points than can be wired: see [`MAX_POINTS`].
    #[allow(missing_docs)]
    TooManyPoints { points: u8 },
    /// All connection points of the pole are taken.
    #[allow(missing_docs)]
    NoPointLeft { taken: usize, points: u8 },
    /// The conductor doesn't go into the clamp.
    Clamp(ClampMismatch),
    /// What it is for is no clear name of a potential.
    #[allow(missing_docs)]
    NoName { function: &'a str, fault: NameFault },
    /// PE at a pole for another potential.
    EarthAtAnotherPole,
    /// Another potential at the pole for PE.
    #[allow(missing_docs)]
    NotEarth { function: &'a str },
    /// Another potential at the pole for N.
    #[allow(missing_docs)]
    NotNeutral { function: &'a str },
    /// Another potential at a pole for a line conductor.
    #[allow(missing_docs)]
    NotLine { function: &'a str },
    /// Another potential than that of the conductors which are there.
    #[allow(missing_docs)]
    AnotherPotential { function: &'a str, there: &'a str },
    /// The sheet says otherwise how far it is stripped.
    #[allow(missing_docs)]
    StripLength { conductor: Length, sheet: Length },
    /// How far it is to be stripped isn't known.
    StripLengthNotGiven,
    /// The sheet gives a strip length that no conductor states: see [`millimeters_and_tenths`](crate::conductor::millimeters_and_tenths).
    #[allow(missing_docs)]
    StripLengthNotInTenths { sheet: Length },
}

impl fmt::Display for ConductorMismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFace => f.write_str("it has no mating face of its own"),
            Self::MarkingNotGiven => f.write_str("its parts file doesn't give `pole-marking`"),
            Self::NoSuchPole { pole, poles } => {
                write!(f, "it has no pole {pole}: its poles are")?;
                poles.iter().try_for_each(|pole| write!(f, " {pole}"))
            }
            Self::TooManyPoles { poles } => write!(f, "{poles} poles against {MAX_POLES} that can be wired"),
            Self::TooManyPoints { points } => {
                write!(f, "{points} connection points at a pole against {MAX_POINTS} that can be wired")
            }
            Self::PointsNotGiven => f.write_str("its parts file doesn't give `connection.points`"),
            Self::NoPointLeft { taken, points } => write!(f, "{taken} there against {points} connection points"),
            Self::Clamp(mismatch) => mismatch.fmt(f),
            Self::NoName { function, fault } => write!(f, "`{function}` is no clear name: {fault}"),
            Self::EarthAtAnotherPole => f.write_str("PE against a pole for another potential"),
            Self::NotEarth { function } => write!(f, "{function} against PE"),
            Self::NotNeutral { function } => write!(f, "{function} against N"),
            Self::NotLine { function } => write!(f, "{function} against a line conductor"),
            Self::AnotherPotential { function, there } => {
                write!(f, "{function} against {there}, which is there already")
            }
            Self::StripLength { conductor, sheet } => write!(f, "strip length {conductor} against {sheet}"),
            Self::StripLengthNotGiven => f.write_str("its parts file doesn't give `connection.strip-length`"),
            Self::StripLengthNotInTenths { sheet } => {
                write!(f, "its strip length {sheet} is not in whole tenths of a millimeter up to {MAX_STRIP_LENGTH}")
            }
        }
    }
}

impl core::error::Error for ConductorMismatch<'_> {}

/// Every reason why a conductor doesn't go to a pole: at least one. Pole, connection points, clamp, potential of the pole and
/// of what is there, strip length.
pub type ConductorMismatches<'a> = Reasons<ToPole<'a>>;

/// A conductor that is to go to a pole, beside others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ToPole<'a> {
    pub(crate) sheet: &'a DataSheet,
    pub(crate) pole: &'a str,
    pub(crate) there: &'a [Description<'a>],
    pub(crate) conductor: Description<'a>,
}

impl Reason for ConductorMismatch<'_> {
    const BETWEEN: &'static str = "; ";
}
