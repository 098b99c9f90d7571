//! Flags and whole numbers.

use toml::de::DeValue;
use winsta_types::poles::Poles;

use crate::fault::problem::Problem;
use crate::value::kind::{Plain, Value};
use crate::value::problem::{outside_of, wrong_type};
use crate::value::shape::Shape;

impl Plain for bool {
    const VALUE: Value<Self> = Value {
        read: |key, value| value.as_bool().ok_or_else(|| wrong_type(key, "true or false", value)),
        shape: || Shape::Flag,
    };
}

/// A whole number, if it lies within the range.
fn integer(key: &str, value: &DeValue<'_>, first: u32, last: u32) -> Result<u32, Problem> {
    let integer = value.as_integer().ok_or_else(|| wrong_type(key, "a whole number", value))?;
    let number = u32::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok();
    number
        .filter(|number| (first..=last).contains(number))
        .ok_or_else(|| outside_of(key, &integer.to_string(), first, last))
}

/// A whole number of one byte, if it lies within the range.
fn small(key: &str, value: &DeValue<'_>, first: u8, last: u8) -> Result<u8, Problem> {
    // It can't be larger: `last` isn't.
    integer(key, value, first.into(), last.into()).map(|number| u8::try_from(number).unwrap_or(last))
}

impl Plain for Poles {
    const VALUE: Value<Self> = Value {
        read: |key, value| {
            let number = small(key, value, 1, u8::MAX)?;
            Self::new(number).ok_or_else(|| wrong_type(key, "a number of poles", value))
        },
        shape: || Shape::Integer { first: 1, last: 255 },
    };
}

/// A whole number from 1.
pub(crate) const fn up_to<const MOST: u8>() -> Value<u8> {
    Value { read: |key, value| small(key, value, 1, MOST), shape: || Shape::Integer { first: 1, last: MOST as u32 } }
}

/// A number of things.
impl Plain for u8 {
    const VALUE: Value<Self> = up_to::<{ Self::MAX }>();
}

/// A number of times, from 1.
impl Plain for u32 {
    const VALUE: Value<Self> = Value {
        read: |key, value| integer(key, value, 1, Self::MAX),
        shape: || Shape::Integer { first: 1, last: Self::MAX },
    };
}
