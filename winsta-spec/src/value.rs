//! From a value of the file to a value of the domain.

use toml::de::DeValue;
use winsta_types::coding::Coding;
use winsta_types::data_sheet::{Closes, Kind, OvervoltageCategory, ProtectionClass};
use winsta_types::family::MismatingProtection;
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;
use winsta_types::quantity::Quantity;

use crate::fault::Problem;
use crate::type_name::is_type_name;

/// What the value is, as a message says it.
pub(crate) fn type_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a block",
    }
}

fn wrong_type(key: &str, expected: &'static str, value: &DeValue<'_>) -> Problem {
    Problem::WrongType { key: key.to_owned(), expected, found: type_of(value) }
}

fn str<'v>(key: &str, expected: &'static str, value: &'v DeValue<'_>) -> Result<&'v str, Problem> {
    match value.as_str().map(str::trim) {
        Some("") => Err(Problem::EmptyText { key: key.to_owned() }),
        Some(text) => Ok(text),
        None => Err(wrong_type(key, expected, value)),
    }
}

/// A text that isn't empty.
pub(crate) fn text(key: &str, value: &DeValue<'_>) -> Result<String, Problem> {
    str(key, "a text", value).map(str::to_owned)
}

/// Words with spaces between them.
pub(crate) fn words(key: &str, value: &DeValue<'_>) -> Result<Vec<String>, Problem> {
    Ok(str(key, "a text", value)?.split_whitespace().map(str::to_owned).collect())
}

/// One text, or a list of texts.
pub(crate) fn texts(key: &str, value: &DeValue<'_>) -> Result<Vec<String>, Problem> {
    match value.as_array() {
        Some(list) => list.iter().map(|item| text(key, item.get_ref())).collect(),
        None => Ok(vec![str(key, "a text or a list of texts", value)?.to_owned()]),
    }
}

/// `true` or `false`.
pub(crate) fn flag(key: &str, value: &DeValue<'_>) -> Result<bool, Problem> {
    value.as_bool().ok_or_else(|| wrong_type(key, "true or false", value))
}

fn integer(key: &str, value: &DeValue<'_>) -> Result<Option<u8>, Problem> {
    let integer = value.as_integer().ok_or_else(|| wrong_type(key, "a whole number", value))?;
    Ok(u8::from_str_radix(integer.as_str(), integer.radix()).ok())
}

fn shown(value: &DeValue<'_>) -> String {
    value.as_integer().map(ToString::to_string).unwrap_or_default()
}

/// A number of poles.
pub(crate) fn poles(key: &str, value: &DeValue<'_>) -> Result<Poles, Problem> {
    integer(key, value)?
        .and_then(Poles::new)
        .ok_or_else(|| Problem::NoPoles { key: key.to_owned(), found: shown(value) })
}

/// A pollution degree, 1 to 4 by IEC 60664-1.
pub(crate) fn pollution_degree(key: &str, value: &DeValue<'_>) -> Result<u8, Problem> {
    integer(key, value)?.filter(|degree| (1..=4).contains(degree)).ok_or_else(|| Problem::NoSmallNumber {
        key: key.to_owned(),
        found: shown(value),
        last: 4,
    })
}

/// A coding.
pub(crate) fn coding(key: &str, value: &DeValue<'_>) -> Result<Coding, Problem> {
    let text = str(key, "a text", value)?;
    Coding::new(text).ok_or_else(|| Problem::NoCoding { text: text.to_owned() })
}

/// A quantity with its unit.
pub(crate) fn quantity<Q: Quantity>(key: &str, value: &DeValue<'_>) -> Result<Q, Problem> {
    let text = str(key, "a text with a figure and its unit", value)?;
    text.parse().map_err(|error| Problem::Quantity {
        key: key.to_owned(),
        text: text.to_owned(),
        name: Q::NAME,
        example: Q::EXAMPLE,
        error,
    })
}

/// One of a few words.
fn word<T: Copy>(key: &str, value: &DeValue<'_>, all: &[T], as_str: fn(T) -> &'static str) -> Result<T, Problem> {
    let text = str(key, "a text", value)?;
    all.iter().copied().find(|word| as_str(*word) == text).ok_or_else(|| Problem::NoWord {
        key: key.to_owned(),
        text: text.to_owned(),
        words: all.iter().copied().map(as_str).collect(),
    })
}

/// What a part is.
pub(crate) fn kind(key: &str, value: &DeValue<'_>) -> Result<Kind, Problem> {
    word(key, value, Kind::ALL, Kind::as_str)
}

/// What a mating face is.
pub(crate) fn gender(key: &str, value: &DeValue<'_>) -> Result<Gender, Problem> {
    let kind = word(key, value, &[Kind::Socket, Kind::Plug], Kind::as_str)?;
    Ok(if kind == Kind::Plug { Gender::Plug } else { Gender::Socket })
}

/// What a family is protected against, as a list: an empty one is a family that isn't protected at all.
pub(crate) fn mismating_protection(key: &str, value: &DeValue<'_>) -> Result<MismatingProtection, Problem> {
    const WORDS: &[&str] = &["different poles", "rotated", "staggered", "single pole"];
    let list = value.as_array().ok_or_else(|| wrong_type(key, "a list of texts", value))?;
    let mut protection = MismatingProtection::default();
    for item in list.iter() {
        match word(key, item.get_ref(), WORDS, |word| word)? {
            "different poles" => protection.poles = true,
            "rotated" => protection.rotated = true,
            "staggered" => protection.staggered = true,
            _ => protection.single_pole = true,
        }
    }
    Ok(protection)
}

/// A protection class: `IP20`.
pub(crate) fn protection_class(key: &str, value: &DeValue<'_>) -> Result<ProtectionClass, Problem> {
    let text = str(key, "a text", value)?;
    let class = match text.as_bytes() {
        [b'I', b'P', solids @ b'0'..=b'9', water @ b'0'..=b'9'] => ProtectionClass::new(solids - b'0', water - b'0'),
        _ => None,
    };
    class.ok_or_else(|| Problem::NoProtectionClass { text: text.to_owned() })
}

/// What a cap closes.
pub(crate) fn closes(key: &str, value: &DeValue<'_>) -> Result<Closes, Problem> {
    word(key, value, Closes::ALL, Closes::as_str)
}

/// An overvoltage category.
pub(crate) fn overvoltage_category(key: &str, value: &DeValue<'_>) -> Result<OvervoltageCategory, Problem> {
    word(key, value, OvervoltageCategory::ALL, OvervoltageCategory::as_str)
}

/// The name of a type of Rust.
pub(crate) fn type_name(key: &str, value: &DeValue<'_>) -> Result<String, Problem> {
    let text = str(key, "a text", value)?;
    if is_type_name(text) { Ok(text.to_owned()) } else { Err(Problem::NoTypeName { text: text.to_owned() }) }
}
