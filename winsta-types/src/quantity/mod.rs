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
// It uses nothing of this crate.

mod figure;
#[cfg(feature = "defmt")]
mod log;
mod quantities;
mod range;
mod read;
#[cfg(feature = "serde")]
pub(crate) mod store;
mod text;
mod unit;
#[cfg(feature = "uom")]
mod uom;

pub use self::figure::Figure;
pub use self::quantities::{
    Angle, CrossSection, Current, Energy, Force, Length, Mass, Resistance, Temperature, Voltage,
};
pub use self::range::Range;
pub(crate) use self::text::Text;
pub use self::unit::{Quantity, QuantityError};
