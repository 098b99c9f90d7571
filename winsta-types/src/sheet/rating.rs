//! Ratings: a set for each standard and condition, not a number.

use core::fmt;

use crate::quantity::{Current, Voltage};
use crate::rules::poles::Poles;

/// The ratings of one standard under one condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Rating {
    /// As printed: `IEC/EN 60664-1`.
    pub standard: &'static str,
    /// The condition under which alone it holds: `factory wiring only`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub condition: Option<&'static str>,
    /// Overvoltage category, I to IV.
    pub overvoltage_category: Option<OvervoltageCategory>,
    /// Pollution degree, 1 to 4.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::formats::serde::pollution_degree"))]
    pub pollution_degree: Option<u8>,
    /// Rated voltage.
    pub rated_voltage: Option<Voltage>,
    /// Rated impulse voltage.
    pub rated_impulse_voltage: Option<Voltage>,
    /// Rated current.
    pub rated_current: Option<Current>,
    /// The number of loaded poles that the current holds for; of all numbers if it isn't given.
    pub loaded_poles: Option<Poles>,
    /// The certificate behind it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub certificate: Option<&'static str>,
}

impl Rating {
    /// A rating by this standard that gives no figure.
    #[must_use]
    pub const fn new(standard: &'static str) -> Self {
        Self {
            standard,
            condition: None,
            overvoltage_category: None,
            pollution_degree: None,
            rated_voltage: None,
            rated_impulse_voltage: None,
            rated_current: None,
            loaded_poles: None,
            certificate: None,
        }
    }
}

/// On one line: `IEC/EN 60664-1 (III / 3): 400 V, 6 kV, 25 A`.
impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.standard)?;
        if let (Some(category), Some(degree)) = (self.overvoltage_category, self.pollution_degree) {
            write!(f, " ({category} / {degree})")?;
        }
        if let Some(condition) = self.condition {
            write!(f, " ({condition})")?;
        }
        let mut before = ": ";
        for voltage in [self.rated_voltage, self.rated_impulse_voltage].into_iter().flatten() {
            write!(f, "{before}{voltage}")?;
            before = ", ";
        }
        if let Some(current) = self.rated_current {
            write!(f, "{before}{current}")?;
        }
        if let Some(poles) = self.loaded_poles {
            write!(f, " with {} loaded poles", poles.get())?;
        }
        Ok(())
    }
}

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
