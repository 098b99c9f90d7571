//! What firmware logs of quantities: as a sheet prints them.

use ::defmt::{Format, Formatter, write};

use crate::quantity::{Figure, Range};

/// With both units, `0.5 mm² ... 4 mm²`: whether they are the same isn't looked at on the device.
impl<Q: Format> Format for Range<Q> {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{} ... {}", self.min, self.max);
    }
}

impl<Q: Format> Format for Figure<Q> {
    fn format(&self, f: Formatter<'_>) {
        match self {
            Self::Exact(value) => value.format(f),
            Self::Approximate(value) => write!(f, "approx. {}", value),
            Self::Range(range) => range.format(f),
            Self::ApproximateRange(range) => write!(f, "approx. {}", range),
            Self::From(value) => write!(f, "from {}", value),
            Self::Above(value) => write!(f, "> {}", value),
            Self::UpTo(value) => write!(f, "≤ {}", value),
        }
    }
}
