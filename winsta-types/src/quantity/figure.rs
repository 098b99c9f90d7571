//! A figure as a sheet gives it: exact, approximate, a range, or open to one side.

use core::fmt;
use core::str::FromStr;

use crate::quantity::range::Range;
use crate::quantity::unit::{Quantity, QuantityError};

/// A figure of a data sheet, with what the sheet says of its exactness.
///
/// ```
/// use winsta_types::quantity::{CrossSection, Figure, Force};
///
/// for text in ["80 N", "approx. 70 N", "20 ... 70 N", "approx. 20 ... 70 N", "> 80 N", "≤ 80 N"] {
///     let figure: Figure<Force> = text.parse()?;
///     assert_eq!(figure.to_string(), text);
/// }
/// let push_in: Figure<CrossSection> = "from 1.5 mm²".parse()?;
/// assert_eq!(push_in, Figure::From("1.5 mm²".parse()?));
/// # Ok::<(), winsta_types::quantity::QuantityError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Figure<Q> {
    /// `80 N`
    Exact(Q),
    /// `approx. 70 N`
    Approximate(Q),
    /// `20 ... 70 N`
    Range(Range<Q>),
    /// `approx. 20 ... 70 N`
    ApproximateRange(Range<Q>),
    /// `from 1.5 mm²`: this or more.
    From(Q),
    /// `> 80 N`: more than this.
    Above(Q),
    /// `≤ 105 °C`, or `up to 105 °C`: this or less.
    UpTo(Q),
}

impl<Q: Quantity> Figure<Q> {
    /// The smallest value that the figure lets be, if it has one. That of `> 80 N` isn't 80 N: there is none.
    #[must_use]
    pub const fn min(&self) -> Option<Q> {
        match self {
            Self::Exact(value) | Self::Approximate(value) | Self::From(value) => Some(*value),
            Self::Range(range) | Self::ApproximateRange(range) => Some(range.min()),
            Self::Above(_) | Self::UpTo(_) => None,
        }
    }

    /// The largest value that the figure lets be, if it has one.
    #[must_use]
    pub const fn max(&self) -> Option<Q> {
        match self {
            Self::Exact(value) | Self::Approximate(value) | Self::UpTo(value) => Some(*value),
            Self::Range(range) | Self::ApproximateRange(range) => Some(range.max()),
            Self::Above(_) | Self::From(_) => None,
        }
    }
}

impl<Q: Quantity> FromStr for Figure<Q> {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let text = text.trim();
        let after = |prefix: &str| text.strip_prefix(prefix).map(str::trim_start);
        if let Some(rest) = after("approx.") {
            return match rest.parse() {
                Err(QuantityError::NoRange) => rest.parse().map(Self::Approximate),
                range => range.map(Self::ApproximateRange),
            };
        }
        if let Some(rest) = after("from ") {
            return rest.parse().map(Self::From);
        }
        if let Some(rest) = after(">") {
            return rest.parse().map(Self::Above);
        }
        if let Some(rest) = after("≤").or_else(|| after("<=")).or_else(|| after("up to ")) {
            return rest.parse().map(Self::UpTo);
        }
        match text.parse() {
            Err(QuantityError::NoRange) => text.parse().map(Self::Exact),
            range => range.map(Self::Range),
        }
    }
}

impl<Q: Quantity> fmt::Display for Figure<Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(value) => value.fmt(f),
            Self::Approximate(value) => write!(f, "approx. {value}"),
            Self::Range(range) => range.fmt(f),
            Self::ApproximateRange(range) => write!(f, "approx. {range}"),
            Self::From(value) => write!(f, "from {value}"),
            Self::Above(value) => write!(f, "> {value}"),
            Self::UpTo(value) => write!(f, "≤ {value}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Force, Resistance, Temperature};

    #[test]
    fn a_figure_says_what_it_leaves_open() {
        let bounds = |text: &str| {
            let figure: Figure<Force> = text.parse().unwrap();
            (figure.min().map(Force::get), figure.max().map(Force::get))
        };
        assert_eq!(bounds("80 N"), (Some(80_000), Some(80_000)));
        assert_eq!(bounds("approx. 20 ... 70 N"), (Some(20_000), Some(70_000)));
        assert_eq!(bounds("> 80 N"), (None, None));
        assert_eq!(bounds("from 80 N"), (Some(80_000), None));
        assert_eq!(bounds("up to 80 N"), (None, Some(80_000)));
    }

    #[test]
    fn a_wrong_figure_is_told_as_a_quantity_or_a_range_is() {
        assert_eq!("approx. 1".parse::<Figure<Resistance>>(), Err(QuantityError::NoUnit));
        assert_eq!("approx. 70 ... 20 N".parse::<Figure<Force>>(), Err(QuantityError::Reversed));
        assert_eq!("> 80 mm".parse::<Figure<Force>>(), Err(QuantityError::WrongUnit));
        assert_eq!("about 80 N".parse::<Figure<Force>>(), Err(QuantityError::NoNumber));
        assert_eq!("<= 105 °C".parse::<Figure<Temperature>>().unwrap(), Figure::UpTo("105 °C".parse().unwrap()));
    }
}
