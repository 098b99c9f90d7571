//! What a pair is to carry.

use core::fmt;

use crate::quantity::{Current, Temperature, Voltage};
use crate::rules::load::class::EquipmentClass;
use crate::sheet::overvoltage::OvervoltageCategory;
use crate::sheet::poles::Poles;

/// Standards that sheets rate by, as they print them.
pub mod standard {
    /// Insulation coordination for equipment within low-voltage systems.
    pub const IEC_60664_1: &str = "IEC/EN 60664-1";
    /// Component connectors for use in data, signal, control and power applications.
    pub const UL_1977: &str = "UL 1977";
}

/// What a pair is to carry.
///
/// ```
/// use winsta_types::data_sheet::OvervoltageCategory;
/// use winsta_types::load::{Load, standard};
///
/// const LAMPS: Load = Load::by(standard::IEC_60664_1)
///     .volts(230)
///     .amperes(16)
///     .loaded_poles(2)
///     .overvoltage_category(OvervoltageCategory::III)
///     .ambient(35);
/// assert_eq!(LAMPS.to_string(), "230 V, 16 A, 2 loaded poles, category III, 35 °C by IEC/EN 60664-1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Load {
    /// The standard whose ratings count.
    pub standard: &'static str,
    /// The condition of a rating that is met: `factory wiring only`.
    pub accepted: Option<&'static str>,
    /// Voltage.
    pub voltage: Option<Voltage>,
    /// Current through each loaded pole.
    pub current: Option<Current>,
    /// How many poles carry it.
    pub loaded_poles: Option<Poles>,
    /// Overvoltage category of the place.
    pub overvoltage_category: Option<OvervoltageCategory>,
    /// Class of the equipment, which says whether it needs a protective conductor. Not stated, it needs one at each pole
    /// for PE.
    pub class: Option<EquipmentClass>,
    /// Temperature around the pair.
    pub ambient: Option<Temperature>,
}

impl Load {
    /// A load that is judged by the ratings of this standard. All that it doesn't state is refused.
    #[must_use]
    pub const fn by(standard: &'static str) -> Self {
        Self {
            standard,
            accepted: None,
            voltage: None,
            current: None,
            loaded_poles: None,
            overvoltage_category: None,
            class: None,
            ambient: None,
        }
    }

    /// Its voltage in volts; [`voltage`](Self::voltage) holds any other.
    #[must_use]
    pub const fn volts(mut self, volts: u16) -> Self {
        self.voltage = Some(Voltage::millivolts(volts as u32 * 1000));
        self
    }

    /// The current through each loaded pole in amperes; [`current`](Self::current) holds any other.
    #[must_use]
    pub const fn amperes(mut self, amperes: u16) -> Self {
        self.current = Some(Current::milliamperes(amperes as u32 * 1000));
        self
    }

    /// How many poles carry it, 2 at least. 0 is as good as not stated.
    #[must_use]
    pub const fn loaded_poles(mut self, number: u8) -> Self {
        self.loaded_poles = Poles::new(number);
        self
    }

    /// The overvoltage category of the place.
    #[must_use]
    pub const fn overvoltage_category(mut self, category: OvervoltageCategory) -> Self {
        self.overvoltage_category = Some(category);
        self
    }

    /// The class of the equipment. Class II and III need no protective conductor, and class III has
    /// [extra-low voltage](crate::load::EXTRA_LOW_VOLTAGE).
    #[must_use]
    pub const fn class(mut self, class: EquipmentClass) -> Self {
        self.class = Some(class);
        self
    }

    /// The temperature around the pair in °C; [`ambient`](Self::ambient) holds any other.
    #[must_use]
    pub const fn ambient(mut self, celsius: i16) -> Self {
        self.ambient = Some(Temperature::millidegrees_celsius(celsius as i32 * 1000));
        self
    }

    /// Accepts ratings that hold under this condition alone, in the words of the sheet.
    #[must_use]
    pub const fn accepting(mut self, condition: &'static str) -> Self {
        self.accepted = Some(condition);
        self
    }
}

/// On one line: `230 V, 16 A, 2 loaded poles, category III, 35 °C by IEC/EN 60664-1`.
impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        let mut next = || core::mem::replace(&mut between, ", ");
        if let Some(voltage) = self.voltage {
            write!(f, "{}{voltage}", next())?;
        }
        if let Some(current) = self.current {
            write!(f, "{}{current}", next())?;
        }
        if let Some(poles) = self.loaded_poles {
            write!(f, "{}{} loaded poles", next(), poles.get())?;
        }
        if let Some(category) = self.overvoltage_category {
            write!(f, "{}category {category}", next())?;
        }
        if let Some(class) = self.class {
            write!(f, "{}class {class}", next())?;
        }
        if let Some(ambient) = self.ambient {
            write!(f, "{}{ambient}", next())?;
        }
        write!(f, " by {}", self.standard)?;
        match self.accepted {
            Some(condition) => write!(f, " ({condition})"),
            None => Ok(()),
        }
    }
}
