//! What all quantities have in common: units, and what can be wrong with a text.

use core::fmt;
use core::str::FromStr;

/// A unit and how many of the fixed units it is.
pub(super) struct Unit {
    pub(super) names: &'static [&'static str],
    pub(super) size: i64,
}

/// What is wrong with the text of a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuantityError {
    /// No number at the beginning.
    NoNumber,
    /// A number without a unit.
    NoUnit,
    /// A unit of something else, or of nothing.
    WrongUnit,
    /// Three digits after the point or comma, which could separate the thousands: `1.000 V`.
    Ambiguous,
    /// More decimals than the quantity keeps.
    TooExact,
    /// Too large.
    OutOfRange,
    /// Negative where the quantity can't be.
    Negative,
    /// A range whose first figure is larger than its second.
    Reversed,
    /// Two figures were needed, with ` ... ` between them.
    NoRange,
}

impl fmt::Display for QuantityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoNumber => "it doesn't begin with a number",
            Self::NoUnit => "the unit is missing",
            Self::WrongUnit => "the unit is a wrong one",
            Self::Ambiguous => "a point or comma before three digits could stand for thousands",
            Self::TooExact => "it has more decimals than are kept",
            Self::OutOfRange => "the number is out of range",
            Self::Negative => "it can't be negative",
            Self::Reversed => "the range is reversed",
            Self::NoRange => "it isn't a range",
        })
    }
}

impl core::error::Error for QuantityError {}

/// What all quantities have in common.
///
/// ```
/// use winsta_types::quantity::{Current, Quantity};
///
/// fn read<Q: Quantity>(cell: &str) -> Result<Q, String> {
///     cell.parse().map_err(|error| format!("`{cell}` is no {}: {error}", Q::NAME))
/// }
///
/// assert_eq!(read("16 A"), Ok(Current::milliamperes(16_000)));
/// assert_eq!(read::<Current>("16").unwrap_err(), "`16` is no current: the unit is missing");
/// ```
pub trait Quantity: Copy + Ord + FromStr<Err = QuantityError> + fmt::Display {
    /// What the quantity is called: `voltage`.
    const NAME: &'static str;
    /// How a value is written: `"400 V"`.
    const EXAMPLE: &'static str;
    /// Its units, from the largest to the smallest.
    const UNITS: &'static [&'static str];
}
