//! A range of a quantity.

use core::fmt;
use core::str::FromStr;

use crate::quantity::read::{number_and_unit, read_joined};
use crate::quantity::text::Text;
use crate::quantity::unit::{Quantity, QuantityError};

/// From the smallest to the largest of two figures, both included.
///
/// ```
/// use winsta_types::quantity::{CrossSection, Range, Temperature};
///
/// let conductor: Range<CrossSection> = "0.5 ... 4 mm²".parse()?;
/// assert!(conductor.contains("2.5 mm2".parse()?));
/// assert!(!conductor.contains("6 mm²".parse()?));
///
/// let operation: Range<Temperature> = "-35 ... +85 °C".parse()?;
/// assert_eq!(operation.to_string(), "-35 ... +85 °C");
/// # Ok::<(), winsta_types::quantity::QuantityError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range<Q> {
    pub(super) min: Q,
    pub(super) max: Q,
}

impl<Q> Range<Q> {
    /// The range of two figures that have been compared already: what generated code is made of.
    #[doc(hidden)]
    #[must_use]
    pub const fn ordered(min: Q, max: Q) -> Self {
        Self { min, max }
    }

    /// Both ends.
    #[doc(hidden)]
    pub const fn ends(&self) -> (&Q, &Q) {
        (&self.min, &self.max)
    }
}

impl<Q: Quantity> Range<Q> {
    /// # Errors
    ///
    /// [`QuantityError::Reversed`] if `min` is larger than `max`.
    pub fn new(min: Q, max: Q) -> Result<Self, QuantityError> {
        if min <= max { Ok(Self { min, max }) } else { Err(QuantityError::Reversed) }
    }

    /// The smallest figure of the range.
    #[must_use]
    pub const fn min(&self) -> Q {
        self.min
    }

    /// The largest figure of the range.
    #[must_use]
    pub const fn max(&self) -> Q {
        self.max
    }

    /// Whether the figure lies in the range, its ends included.
    #[must_use]
    pub fn contains(&self, value: Q) -> bool {
        self.min <= value && value <= self.max
    }
}

impl<Q: Quantity> FromStr for Range<Q> {
    type Err = QuantityError;

    /// Reads `0.5 ... 4 mm²`; the first figure may have a unit of its own.
    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let (min, max) = text.split_once("...").or_else(|| text.split_once('…')).ok_or(QuantityError::NoRange)?;
        let (min, max) = (min.trim(), max.trim());
        let last: Q = max.parse()?;
        let first = match min.parse() {
            // No unit of its own: it is that of the second figure.
            Err(QuantityError::NoUnit) => {
                let (_, unit) = number_and_unit(max)?;
                read_joined(min, unit)?
            }
            first => first?,
        };
        Self::new(first, last)
    }
}

/// The unit once, at the end, if both figures have the same; with a sign if one of them is negative.
impl<Q: Quantity> fmt::Display for Range<Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut min, mut max) = (<Text>::new(), <Text>::new());
        fmt::write(&mut min, format_args!("{}", self.min))?;
        fmt::write(&mut max, format_args!("{}", self.max))?;
        let split = |text| str::split_once(text, ' ').unwrap_or((text, ""));
        let ((first, first_unit), (last, last_unit)) = (split(min.as_str()), split(max.as_str()));
        f.write_str(first)?;
        if first_unit != last_unit {
            write!(f, " {first_unit}")?;
        }
        f.write_str(if first.starts_with('-') && !last.starts_with('-') { " ... +" } else { " ... " })?;
        f.write_str(last)?;
        if last_unit.is_empty() { Ok(()) } else { write!(f, " {last_unit}") }
    }
}
