//! Quantities: integers in a fixed unit, read and printed as a data sheet writes them.
//!
//! Each unit is chosen so that every figure on the sheets is exact: no rounding, no floating point. Both the decimal
//! point and the decimal comma are read (`0.25 mm²`, `0,25 mm²`); what could separate thousands is refused (`1.000 V`).
//!
//! # Calculating with them
//!
//! With the feature `uom`, each quantity is turned by `From` into that of [uom] 0.38, in `f64` and SI base units, where
//! it can be multiplied and divided, and compared with figures from elsewhere. There is no way back: that would round.
//!
#![cfg_attr(feature = "uom", doc = "```")]
#![cfg_attr(not(feature = "uom"), doc = "```ignore")]
//! use uom::si::f64::{ElectricCurrent, ElectricPotential, Power};
//! use uom::si::power::watt;
//! use winsta_types::quantity::{Current, Voltage};
//!
//! let voltage = ElectricPotential::from("400 V".parse::<Voltage>()?);
//! let current: ElectricCurrent = "25 A".parse::<Current>()?.into();
//! let power: Power = voltage * current;
//! assert_eq!(power.get::<watt>(), 10_000.0);
//! # Ok::<(), winsta_types::quantity::QuantityError>(())
//! ```
//!
//! [uom]: https://docs.rs/uom/0.38

mod figure;
#[cfg(feature = "defmt")]
mod log;
#[cfg(feature = "serde")]
mod store;
mod text;
#[cfg(feature = "uom")]
mod uom;

use core::fmt;
use core::str::FromStr;

pub use self::figure::Figure;
pub(crate) use self::text::Text;

/// A unit and how many of the fixed units it is.
struct Unit {
    names: &'static [&'static str],
    size: i64,
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
pub trait Quantity: Copy + Ord + FromStr<Err = QuantityError> + fmt::Display {
    /// What the quantity is called: `voltage`.
    const NAME: &'static str;
    /// How a value is written: `"400 V"`.
    const EXAMPLE: &'static str;
    /// Its units, from the largest to the smallest.
    const UNITS: &'static [&'static str];
}

macro_rules! quantities {
    ($(
        $(#[$doc:meta])*
        $Name:ident($int:ty) $name:literal $example:literal in $fixed:ident: $($unit:literal $(| $alias:literal)* = $size:literal),+;
    )+) => {$(
        $(#[$doc])*
        ///
        /// ```
        #[doc = concat!("use winsta_types::quantity::", stringify!($Name), ";")]
        ///
        #[doc = concat!("let value: ", stringify!($Name), " = \"", $example, "\".parse()?;")]
        #[doc = concat!("assert_eq!(value.to_string(), \"", $example, "\");")]
        /// # Ok::<(), winsta_types::quantity::QuantityError>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name($int);

        impl $Name {
            // From the largest to the smallest: printing takes the first that leaves no 0 before the point.
            const UNITS: &'static [Unit] = &[$(Unit { names: &[$unit $(, $alias)*], size: $size }),+];

            #[doc = concat!("From a whole number of the fixed unit, ", stringify!($fixed), ".")]
            #[must_use]
            pub const fn $fixed($fixed: $int) -> Self {
                Self($fixed)
            }

            #[doc = concat!("The whole number of the fixed unit, ", stringify!($fixed), ".")]
            #[must_use]
            pub const fn get(self) -> $int {
                self.0
            }

            /// As it is printed, in a constant as well.
            #[allow(dead_code)]
            pub(crate) const fn text(self) -> Text {
                text::of_quantity(self.0 as i64, Self::UNITS)
            }
        }

        impl Range<$Name> {
            /// As it is printed, in a constant as well.
            #[allow(dead_code)]
            pub(crate) const fn text(self) -> Text<{ 2 * text::LONGEST }> {
                text::of_range(self.min.0 as i64, self.max.0 as i64, $Name::UNITS)
            }

            /// [`contains`](Self::contains), in a constant as well.
            #[allow(dead_code)]
            pub(crate) const fn has(self, value: $Name) -> bool {
                self.min.0 <= value.0 && value.0 <= self.max.0
            }
        }

        impl Quantity for $Name {
            const NAME: &'static str = $name;
            const EXAMPLE: &'static str = $example;
            const UNITS: &'static [&'static str] = &[$($unit),+];
        }

        impl FromStr for $Name {
            type Err = QuantityError;

            fn from_str(text: &str) -> Result<Self, QuantityError> {
                let value = read(text, Self::UNITS)?;
                let error = if value < 0 && <$int>::MIN == 0 { QuantityError::Negative } else { QuantityError::OutOfRange };
                <$int>::try_from(value).map(Self).map_err(|_| error)
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.text().as_str())
            }
        }

        // As a format of its own, since a text would stand in quotes within a structure.
        #[cfg(feature = "defmt")]
        impl ::defmt::Format for $Name {
            fn format(&self, f: ::defmt::Formatter<'_>) {
                ::defmt::write!(f, "{=str}", self.text().as_str());
            }
        }
    )+};
}

quantities! {
    /// A voltage in millivolts, 0 to 4.29 MV.
    Voltage(u32) "voltage" "6 kV" in millivolts: "kV" = 1_000_000, "V" = 1000, "mV" = 1;
    /// A current in milliamperes, 0 to 4.29 MA.
    Current(u32) "current" "25 A" in milliamperes: "A" = 1000, "mA" = 1;
    /// A resistance in microohms, 0 to 4.29 kΩ.
    Resistance(u32) "resistance" "0.25 mΩ" in microohms: "mΩ" | "mOhm" = 1000;
    /// The cross-section of a conductor in thousandths of a square millimeter, 0 to 4.29 million mm².
    CrossSection(u32) "cross-section" "0.75 mm²" in thousandth_square_millimeters: "mm²" | "mm2" = 1000;
    /// A length in micrometers, 0 to 4.29 km.
    Length(u32) "length" "45.5 mm" in micrometers: "mm" = 1000;
    /// A force in millinewtons, 0 to 4.29 MN.
    Force(u32) "force" "80 N" in millinewtons: "N" = 1000;
    /// A mass in milligrams, 0 to 4.29 t.
    Mass(u32) "weight" "15.6 g" in milligrams: "g" = 1000;
    /// An energy in joules, 0 to 4.29 GJ.
    Energy(u32) "energy" "0.301 MJ" in joules: "MJ" = 1_000_000;
    /// An angle in thousandths of a degree, 0 to 4.29 million degrees.
    Angle(u32) "angle" "90°" in thousandth_degrees: "°" = 1000;
    /// A temperature in thousandths of a degree Celsius, -2.1 to +2.1 million °C.
    Temperature(i32) "temperature" "85 °C" in millidegrees_celsius: "°C" = 1000;
}

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
    min: Q,
    max: Q,
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

/// Reads a number that has no unit of its own with the unit of its neighbor.
fn read_joined<Q: Quantity>(number: &str, unit: &str) -> Result<Q, QuantityError> {
    let mut text: Text = Text::new();
    fmt::write(&mut text, format_args!("{number} {unit}")).map_err(|_| QuantityError::OutOfRange)?;
    text.as_str().parse()
}

/// Splits `-0.5 mm²` into the number and the unit.
fn number_and_unit(text: &str) -> Result<(&str, &str), QuantityError> {
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_digit() || "+-.,".contains(c))).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    match (number.is_empty(), unit.trim_start()) {
        (true, _) => Err(QuantityError::NoNumber),
        (false, "") => Err(QuantityError::NoUnit),
        (false, unit) => Ok((number, unit)),
    }
}

/// Reads a quantity as a whole number of its fixed unit, exactly or not at all.
fn read(text: &str, units: &[Unit]) -> Result<i64, QuantityError> {
    let (number, unit) = number_and_unit(text)?;
    let unit = units.iter().find(|known| known.names.contains(&unit)).ok_or(QuantityError::WrongUnit)?;

    let (negative, digits) = match number.as_bytes().first() {
        Some(b'-') => (true, &number[1..]),
        Some(b'+') => (false, &number[1..]),
        _ => (false, number),
    };
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let (whole, _) = (digits_of(whole)?, digits_of(decimals)?);
    if decimals.len() == 3 && whole != 0 {
        return Err(QuantityError::Ambiguous);
    }
    let mut value = whole.checked_mul(unit.size).ok_or(QuantityError::OutOfRange)?;
    let mut size = unit.size;
    for digit in decimals.trim_end_matches('0').bytes() {
        if size % 10 != 0 {
            return Err(QuantityError::TooExact);
        }
        size /= 10;
        let part = i64::from(digit - b'0') * size;
        value = value.checked_add(part).ok_or(QuantityError::OutOfRange)?;
    }
    Ok(if negative { -value } else { value })
}

fn digits_of(text: &str) -> Result<i64, QuantityError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(QuantityError::NoNumber);
    }
    text.parse().map_err(|_| QuantityError::OutOfRange)
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    fn reads<Q: Quantity + fmt::Debug>(text: &str) -> Q {
        text.parse().unwrap_or_else(|error| panic!("`{text}`: {error}"))
    }

    #[test]
    fn figures_of_the_sheet_are_exact() {
        assert_eq!(reads::<Voltage>("400 V").get(), 400_000);
        assert_eq!(reads::<Voltage>("6 kV").get(), 6_000_000);
        assert_eq!(reads::<Current>("25 A").get(), 25_000);
        assert_eq!(reads::<CrossSection>("0,25 mm²").get(), 250);
        assert_eq!(reads::<CrossSection>("4 mm2").get(), 4000);
        assert_eq!(reads::<Resistance>("0.25 mΩ").get(), 250);
        assert_eq!(reads::<Length>("45,5 mm").get(), 45_500);
        assert_eq!(reads::<Mass>("15.6 g").get(), 15_600);
        assert_eq!(reads::<Energy>("0.301 MJ").get(), 301_000);
        assert_eq!(reads::<Temperature>("-35 °C").get(), -35_000);
    }

    #[test]
    fn printing_gives_back_what_a_sheet_writes() {
        for text in ["400 V", "6 kV", "2.5 kV", "12 mV"] {
            assert_eq!(reads::<Voltage>(text).to_string(), text);
        }
        for text in ["0.301 MJ", "12 MJ"] {
            assert_eq!(reads::<Energy>(text).to_string(), text);
        }
        for text in ["-35 °C", "0 °C", "-0.5 °C"] {
            assert_eq!(reads::<Temperature>(text).to_string(), text);
        }
        assert_eq!(reads::<CrossSection>("4,00 mm2").to_string(), "4 mm²");
    }

    #[test]
    fn ranges_share_a_unit_or_have_two() {
        assert_eq!(reads_range::<CrossSection>("0,5 ... 4 mm²"), "0.5 ... 4 mm²");
        assert_eq!(reads_range::<CrossSection>("0.5...4 mm2"), "0.5 ... 4 mm²");
        assert_eq!(reads_range::<Temperature>("-35 ... +85 °C"), "-35 ... +85 °C");
        assert_eq!(reads_range::<Temperature>("-35 … -5 °C"), "-35 ... -5 °C");
        assert_eq!(reads_range::<Voltage>("400 V ... 6 kV"), "400 V ... 6 kV");
    }

    fn reads_range<Q: Quantity>(text: &str) -> std::string::String {
        text.parse::<Range<Q>>().unwrap_or_else(|error| panic!("`{text}`: {error}")).to_string()
    }

    #[test]
    fn every_fault_has_its_word() {
        assert_eq!("".parse::<Voltage>(), Err(QuantityError::NoNumber));
        assert_eq!("V".parse::<Voltage>(), Err(QuantityError::NoNumber));
        assert_eq!("1.2.3 V".parse::<Voltage>(), Err(QuantityError::NoNumber));
        assert_eq!("- V".parse::<Voltage>(), Err(QuantityError::NoNumber));
        assert_eq!("1. V".parse::<Voltage>(), Err(QuantityError::NoNumber));
        assert_eq!("25".parse::<Current>(), Err(QuantityError::NoUnit));
        assert_eq!("25 V".parse::<Current>(), Err(QuantityError::WrongUnit));
        assert_eq!("1.000 V".parse::<Voltage>(), Err(QuantityError::Ambiguous));
        assert_eq!("1,000 V".parse::<Voltage>(), Err(QuantityError::Ambiguous));
        assert_eq!(Voltage::millivolts(1234).to_string(), "1.2340 V");
        assert_eq!("0.0001 mm²".parse::<CrossSection>(), Err(QuantityError::TooExact));
        assert_eq!("-25 A".parse::<Current>(), Err(QuantityError::Negative));
        assert_eq!("99999999999999999999 A".parse::<Current>(), Err(QuantityError::OutOfRange));
        assert_eq!("9223372036854775807 kV".parse::<Voltage>(), Err(QuantityError::OutOfRange));
        assert_eq!("4 ... 0.5 mm²".parse::<Range<CrossSection>>(), Err(QuantityError::Reversed));
        assert_eq!("4 mm²".parse::<Range<CrossSection>>(), Err(QuantityError::NoRange));
        assert_eq!("0.5 ... 4".parse::<Range<CrossSection>>(), Err(QuantityError::NoUnit));
        let long = "000000000000000000000000000000000000001 ... 4 mm²";
        assert_eq!(long.parse::<Range<CrossSection>>(), Err(QuantityError::OutOfRange));
    }
}
