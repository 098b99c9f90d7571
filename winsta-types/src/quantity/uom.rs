//! Each quantity as that of the crate `uom`, in SI base units.

use ::uom::si::angle::degree;
use ::uom::si::area::square_meter;
use ::uom::si::electric_current::ampere;
use ::uom::si::electric_potential::volt;
use ::uom::si::electrical_resistance::ohm;
use ::uom::si::energy::joule;
use ::uom::si::f64 as si;
use ::uom::si::force::newton;
use ::uom::si::length::meter;
use ::uom::si::mass::kilogram;
use ::uom::si::thermodynamic_temperature::kelvin;

use crate::quantity::{Angle, CrossSection, Current, Energy, Force, Length, Mass, Resistance, Temperature, Voltage};

macro_rules! conversions {
    ($($Name:ident => $Other:ident in $unit:ident: $size:literal;)+) => {$(
        /// The nearest `f64` of the unit, with the feature `uom`.
        impl From<$Name> for si::$Other {
            fn from(value: $Name) -> Self {
                // Divided rather than multiplied by a fraction, since the divisor is exact: this rounds once.
                Self::new::<$unit>(f64::from(value.get()) / $size)
            }
        }
    )+};
}

// How many of the fixed unit make one of the other.
conversions! {
    Voltage => ElectricPotential in volt: 1e3;
    Current => ElectricCurrent in ampere: 1e3;
    Resistance => ElectricalResistance in ohm: 1e6;
    CrossSection => Area in square_meter: 1e9;
    Length => Length in meter: 1e6;
    Force => Force in newton: 1e3;
    Mass => Mass in kilogram: 1e6;
    Energy => Energy in joule: 1.0;
    Angle => Angle in degree: 1e3;
}

/// A temperature, not a difference of two: counted from absolute zero, 0 °C is 273.15 K.
impl From<Temperature> for si::ThermodynamicTemperature {
    fn from(value: Temperature) -> Self {
        Self::new::<kelvin>((f64::from(value.get()) + 273_150.0) / 1e3)
    }
}

#[cfg(test)]
mod tests {
    use core::f64::consts::FRAC_PI_2;

    use ::uom::si::angle::radian;

    use super::*;
    use crate::quantity::Quantity;

    fn converted<Q: Quantity, T: From<Q>>(text: &str) -> T {
        text.parse::<Q>().unwrap_or_else(|error| panic!("`{text}`: {error}")).into()
    }

    #[test]
    fn figures_of_the_sheet_are_the_nearest_floats() {
        let voltage: si::ElectricPotential = converted::<Voltage, _>("400 V");
        let current: si::ElectricCurrent = converted::<Current, _>("25 A");
        let resistance: si::ElectricalResistance = converted::<Resistance, _>("0.25 mΩ");
        let cross_section: si::Area = converted::<CrossSection, _>("4 mm²");
        let width: si::Length = converted::<Length, _>("45.5 mm");
        let retention: si::Force = converted::<Force, _>("80 N");
        let weight: si::Mass = converted::<Mass, _>("15.6 g");
        let fire_load: si::Energy = converted::<Energy, _>("0.301 MJ");
        let coldest: si::ThermodynamicTemperature = converted::<Temperature, _>("-35 °C");

        assert_eq!(voltage.get::<volt>(), 400.0);
        assert_eq!(current.get::<ampere>(), 25.0);
        assert_eq!(resistance.get::<ohm>(), 0.000_25);
        assert_eq!(cross_section.get::<square_meter>(), 0.000_004);
        assert_eq!(width.get::<meter>(), 0.0455);
        assert_eq!(retention.get::<newton>(), 80.0);
        assert_eq!(weight.get::<kilogram>(), 0.0156);
        assert_eq!(fire_load.get::<joule>(), 301_000.0);
        assert_eq!(coldest.get::<kelvin>(), 238.15);
    }

    #[test]
    fn a_right_angle_is_half_of_pi() {
        let angle: si::Angle = converted::<Angle, _>("90°");
        assert!((angle.get::<radian>() - FRAC_PI_2).abs() < 1e-15);
    }
}
