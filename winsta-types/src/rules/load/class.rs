//! How a load is protected against electric shock: its class of equipment. (What a sheet calls protection class is the IP
//! code, [`ProtectionClass`](crate::data_sheet::ProtectionClass).)
//!
//! Source: IEC 61140, clause 7.

use core::fmt;

use crate::quantity::Voltage;

/// The class of the equipment that a pair feeds, by IEC 61140.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EquipmentClass {
    /// Protected by a protective conductor.
    I,
    /// Protected by double or reinforced insulation: without protective conductor.
    II,
    /// Protected by extra-low voltage: without protective conductor, and at [`EXTRA_LOW_VOLTAGE`] at most.
    III,
}

/// The most that a load of class III has: 50 V.
///
/// That is the limit for alternating voltage. For direct voltage it is 120 V, but a load doesn't state which it has, so
/// that the lower limit counts.
///
/// Source: IEC 61140 and IEC 60364-4-41, clause 414.
pub const EXTRA_LOW_VOLTAGE: Voltage = Voltage::millivolts(50_000);

impl EquipmentClass {
    /// Every class.
    pub const ALL: &'static [Self] = &[Self::I, Self::II, Self::III];

    /// The Roman number.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::I => "I",
            Self::II => "II",
            Self::III => "III",
        }
    }
}

impl fmt::Display for EquipmentClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
