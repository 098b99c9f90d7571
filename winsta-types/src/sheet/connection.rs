//! Section "Connection data": which conductor goes into the clamp, and how.

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use crate::display::display;
use crate::quantity::{CrossSection, Figure, Quantity, QuantityError};

/// The conductors of one kind that go into a clamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct ConductorRange {
    /// The kind of conductor, with its ferrule.
    pub kind: ConductorKind,
    /// How it is inserted.
    pub insertion: Insertion,
    /// Cross-section.
    pub cross_section: Figure<CrossSection>,
    /// The same as printed in AWG. It is never computed: AWG 12 is 3.31 mm², and a sheet pairs it with 4.
    pub awg: Option<Figure<Awg>>,
}

impl ConductorRange {
    /// The figures as a sheet prints them: `0.5 ... 4 mm² / 20 ... 12 AWG`, `from 1.5 mm² / 16 AWG`.
    pub fn printed(&self) -> impl fmt::Display {
        Printed(*self)
    }
}

struct Printed(ConductorRange);

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.cross_section.fmt(f)?;
        match self.0.awg {
            // One `from` is for both.
            Some(Figure::From(awg)) => write!(f, " / {awg}"),
            Some(awg) => write!(f, " / {awg}"),
            None => Ok(()),
        }
    }
}

/// The kind of a conductor, with what is crimped on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConductorKind {
    /// One wire.
    Solid,
    /// A few wires.
    Stranded,
    /// Many thin wires.
    FineStranded,
    /// Fine-stranded, with a ferrule; the sheet doesn't say which.
    Ferrule,
    /// Fine-stranded, with a ferrule with plastic collar.
    FerruleWithCollar,
    /// Fine-stranded, with a ferrule without plastic collar.
    FerruleWithoutCollar,
}

impl ConductorKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Solid,
        Self::Stranded,
        Self::FineStranded,
        Self::Ferrule,
        Self::FerruleWithCollar,
        Self::FerruleWithoutCollar,
    ];

    /// The words for it, as a parts file writes them.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Solid => "solid",
            Self::Stranded => "stranded",
            Self::FineStranded => "fine-stranded",
            Self::Ferrule => "fine-stranded with ferrule",
            Self::FerruleWithCollar => "fine-stranded with ferrule with plastic collar",
            Self::FerruleWithoutCollar => "fine-stranded with ferrule without plastic collar",
        }
    }
}

impl fmt::Display for ConductorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// How a conductor is inserted into a clamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Insertion {
    /// Into the clamp, which a tool holds open.
    ClampOpened,
    /// Pushed in without a tool.
    PushIn,
}

impl Insertion {
    /// Both.
    pub const ALL: &'static [Self] = &[Self::ClampOpened, Self::PushIn];

    /// The words for it, as a parts file writes them.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClampOpened => "clamp opened",
            Self::PushIn => "push-in",
        }
    }
}

impl fmt::Display for Insertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// An American Wire Gauge number, 0 to 40. The smaller conductor, with the larger number, is the smaller value.
///
/// ```
/// use winsta_types::data_sheet::Awg;
/// use winsta_types::quantity::Range;
///
/// let range: Range<Awg> = "20 ... 12 AWG".parse()?;
/// assert!(range.contains("14 AWG".parse()?));
/// assert!(!range.contains("10 AWG".parse()?));
/// assert_eq!(range.to_string(), "20 ... 12 AWG");
/// # Ok::<(), winsta_types::quantity::QuantityError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Awg(u8);

impl Awg {
    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// `None` for a number over 40.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number <= 40 { Some(Self(number)) } else { None }
    }

    /// A number that was read already: what generated code is made of.
    #[doc(hidden)]
    #[must_use]
    pub const fn number(number: u8) -> Self {
        Self(number)
    }
}

impl Ord for Awg {
    fn cmp(&self, other: &Self) -> Ordering {
        other.0.cmp(&self.0)
    }
}

impl PartialOrd for Awg {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Quantity for Awg {
    const NAME: &'static str = "wire gauge";
    const EXAMPLE: &'static str = "20 ... 12 AWG";
    const UNITS: &'static [&'static str] = &["AWG"];
}

impl FromStr for Awg {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let text = text.trim();
        let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
        match (number, unit.trim_start()) {
            ("", _) => Err(QuantityError::NoNumber),
            (_, "") => Err(QuantityError::NoUnit),
            (_, "AWG") => number.parse().ok().and_then(Self::new).ok_or(QuantityError::OutOfRange),
            _ => Err(QuantityError::WrongUnit),
        }
    }
}

display! {
    Awg, []:
    Self(number) => "{} AWG", number;
}
