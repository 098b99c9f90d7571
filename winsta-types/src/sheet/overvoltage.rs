//! Overvoltage categories.

use core::fmt;

/// Overvoltage category, by IEC 60664-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum OvervoltageCategory {
    I,
    II,
    III,
    IV,
}

impl OvervoltageCategory {
    /// From the lowest to the highest.
    pub const ALL: &'static [Self] = &[Self::I, Self::II, Self::III, Self::IV];

    /// The Roman number.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::I => "I",
            Self::II => "II",
            Self::III => "III",
            Self::IV => "IV",
        }
    }
}

impl fmt::Display for OvervoltageCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
