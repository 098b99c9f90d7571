//! Reading a quantity: exactly, or not at all.

use core::fmt;

use crate::quantity::text::Text;
use crate::quantity::unit::{Quantity, QuantityError, Unit};

/// Reads a number that has no unit of its own with the unit of its neighbor.
pub(super) fn read_joined<Q: Quantity>(number: &str, unit: &str) -> Result<Q, QuantityError> {
    let mut text: Text = Text::new();
    fmt::write(&mut text, format_args!("{number} {unit}")).map_err(|_| QuantityError::OutOfRange)?;
    text.as_str().parse()
}

/// Splits `-0.5 mm²` into the number and the unit.
pub(super) fn number_and_unit(text: &str) -> Result<(&str, &str), QuantityError> {
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
pub(super) fn read(text: &str, units: &[Unit]) -> Result<i64, QuantityError> {
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
