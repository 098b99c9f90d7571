//! The quantities, each in a fixed unit.

use core::fmt;
use core::str::FromStr;

use crate::quantity::range::Range;
use crate::quantity::read::read;
use crate::quantity::text::{self, Text};
use crate::quantity::unit::{Quantity, QuantityError, Unit};

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
        pub struct $Name(pub(super) $int);

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
                text::of_range(self.min().get() as i64, self.max().get() as i64, $Name::UNITS)
            }

            /// [`contains`](Self::contains), in a constant as well.
            #[allow(dead_code)]
            pub(crate) const fn has(self, value: $Name) -> bool {
                self.min().get() <= value.get() && value.get() <= self.max().get()
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

        // As a format of its own, since a text would be in quotes within a structure.
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
