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

/// The pollution degree of a rating, from 1 to 4.
#[cfg(feature = "serde")]
pub(crate) fn pollution_degree<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    use ::serde::de::{Deserialize, Error, Unexpected};

    match Option::<u8>::deserialize(deserializer)? {
        Some(degree) if !(1..=4).contains(&degree) => {
            Err(D::Error::invalid_value(Unexpected::Unsigned(degree.into()), &"a pollution degree, 1 to 4"))
        }
        degree => Ok(degree),
    }
}
