//! A conductor at run time: its size, its strip length, and everything else that its type states.
//!
//! Source: sheet, Connection data.

use core::fmt;

use crate::quantity::{CrossSection, Current, Length, Text};
use crate::sheet::connection::{Awg, ConductorKind, Insertion};

/// What a conductor's type states, at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Description<'a> {
    /// The potential that it is for: `L1`, `PE`.
    pub function: &'a str,
    /// Its kind, with its ferrule.
    pub kind: ConductorKind,
    /// Its cross-section or wire gauge.
    pub size: Size,
    /// How it is inserted into the clamp.
    pub insertion: Insertion,
    /// How far it is stripped.
    pub strip_length: Option<Length>,
    /// The current that it may carry where it is laid.
    pub capacity: Option<Current>,
}

/// On one line: `L1, solid, 2.5 mm²`.
impl fmt::Display for Description<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}, {}", self.function, self.kind, self.size)?;
        if let Insertion::PushIn = self.insertion {
            write!(f, ", {}", self.insertion)?;
        }
        if let Some(length) = self.strip_length {
            write!(f, ", stripped {length}")?;
        }
        if let Some(current) = self.capacity {
            write!(f, ", up to {current}")?;
        }
        Ok(())
    }
}

/// How thick a conductor is, on one of two scales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub enum Size {
    /// In mm².
    CrossSection(CrossSection),
    /// By American Wire Gauge.
    Awg(Awg),
}

impl Size {
    pub(crate) const fn text(self) -> Text {
        match self {
            Self::CrossSection(area) => area.text(),
            Self::Awg(gauge) => Text::new().number(gauge.get() as u64).str(" AWG"),
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().as_str())
    }
}

/// The longest strip length of a type: 255.9 mm.
pub const MAX_STRIP_LENGTH: Length = Length::micrometers(255_900);

/// A strip length of a type is a whole number of these: tenths of a millimeter.
pub const STRIP_LENGTH_STEP: Length = Length::micrometers(100);

/// A strip length in whole millimeters and tenths. `None` of one that no type states: too long, or too fine.
///
/// ```
/// use winsta_types::conductor::{MAX_STRIP_LENGTH, millimeters_and_tenths};
///
/// assert_eq!(millimeters_and_tenths("8.5 mm".parse()?), Some((8, 5)));
/// assert_eq!(millimeters_and_tenths("8.55 mm".parse()?), None);
/// assert_eq!(millimeters_and_tenths(MAX_STRIP_LENGTH), Some((255, 9)));
/// assert_eq!(millimeters_and_tenths("256 mm".parse()?), None);
/// # Ok::<(), winsta_types::quantity::QuantityError>(())
/// ```
#[must_use]
pub const fn millimeters_and_tenths(length: Length) -> Option<(u8, u8)> {
    let (steps, rest) = (length.get() / STRIP_LENGTH_STEP.get(), length.get() % STRIP_LENGTH_STEP.get());
    if rest != 0 || length.get() > MAX_STRIP_LENGTH.get() {
        return None;
    }
    Some(((steps / 10) as u8, (steps % 10) as u8))
}
