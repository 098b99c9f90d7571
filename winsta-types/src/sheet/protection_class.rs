//! Protection class, as a sheet prints it: `IP20`.
//!
//! Source: sheet, "Protection class"; IEC 60529.

use crate::display::display;

/// Protection class by IEC 60529, as `IP20`: a digit against solids, 0 to 6, and one against water, 0 to 9.
///
/// ```
/// use winsta_types::data_sheet::ProtectionClass;
///
/// assert_eq!(ProtectionClass::new(2, 0).unwrap().to_string(), "IP20");
/// assert_eq!(ProtectionClass::new(7, 0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProtectionClass {
    solids: u8,
    water: u8,
}

impl ProtectionClass {
    /// `None` if there is no such digit.
    #[must_use]
    pub const fn new(solids: u8, water: u8) -> Option<Self> {
        if solids <= 6 && water <= 9 { Some(Self { solids, water }) } else { None }
    }

    /// From a text as `IP20`; `None` if it is no such text.
    ///
    /// ```
    /// use winsta_types::data_sheet::ProtectionClass;
    ///
    /// assert_eq!(ProtectionClass::parse("IP20"), ProtectionClass::new(2, 0));
    /// assert_eq!(ProtectionClass::parse("IP79"), None);
    /// ```
    #[must_use]
    pub const fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [b'I', b'P', solids @ b'0'..=b'9', water @ b'0'..=b'9'] => Self::new(*solids - b'0', *water - b'0'),
            _ => None,
        }
    }

    /// The digit against solids.
    #[must_use]
    pub const fn solids(self) -> u8 {
        self.solids
    }

    /// The digit against water.
    #[must_use]
    pub const fn water(self) -> u8 {
        self.water
    }

    /// The lower of both, digit by digit.
    #[must_use]
    pub const fn lower(self, other: Self) -> Self {
        Self {
            solids: if self.solids < other.solids { self.solids } else { other.solids },
            water: if self.water < other.water { self.water } else { other.water },
        }
    }
}

display! {
    ProtectionClass, []:
    Self { solids, water } => "IP{}{}", solids, water;
}
