//! From a value of the file to a value of the domain.
//!
//! A [`Value`] knows both ways: how to read one, and how a schema describes it.

use std::fmt::Display;
use std::str::FromStr;

use toml::de::DeValue;
use winsta_types::coding::Coding;
use winsta_types::conductor::Size;
use winsta_types::data_sheet::{Awg, Closes, ConductorKind, Insertion, Kind, OvervoltageCategory, ProtectionClass};
use winsta_types::family::MismatingProtection;
use winsta_types::gender::Gender;
use winsta_types::load::EquipmentClass;
use winsta_types::name::{MAX_LEN, can_be_seen};
use winsta_types::poles::Poles;
use winsta_types::quantity::{CrossSection, Figure, Length, Quantity, QuantityError, Range};

use crate::fault::problem::Problem;
use crate::parts::assumption;
use crate::text::intern;
use crate::text::printed;
use crate::text::shown::{Shown, is_text};
use crate::text::type_name::is_type_name;
use crate::toml::schema::Shape;

/// A kind of value.
pub(crate) struct Value<T> {
    pub(crate) read: fn(key: &str, value: &DeValue<'_>) -> Result<T, Problem>,
    pub(crate) shape: fn() -> Shape,
}

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

fn wrong_type(key: &str, expected: &str, value: &DeValue<'_>) -> Problem {
    Problem::WrongType { key: key.into(), expected: expected.into(), found: found(value) }
}

/// What stands there, as a message says it: a number with its digits.
pub(crate) fn found(value: &DeValue<'_>) -> Shown {
    match value {
        DeValue::Integer(integer) => format!("the number {integer}").into(),
        DeValue::Float(float) => format!("the number {float}").into(),
        _ => type_of(value).into(),
    }
}

fn str<'v>(key: &str, expected: &str, value: &'v DeValue<'_>) -> Result<&'v str, Problem> {
    match value.as_str().map(str::trim) {
        // Such as one of spaces without width.
        Some(text) if !can_be_seen(text) => Err(Problem::EmptyText { key: key.into() }),
        Some(text) => match text.chars().find(|c| !is_text(*c)) {
            Some(found) => Err(Problem::Unseen { key: key.into(), found }),
            None => Ok(text),
        },
        None => Err(wrong_type(key, expected, value)),
    }
}

/// A text that isn't empty, of a file that a program reads more than once: it isn't kept for the life of the program.
pub(crate) const LABEL: Value<String> =
    Value { read: |key, value| str(key, "a text", value).map(str::to_owned), shape: || Shape::Text };

/// A text that isn't empty.
pub(crate) const TEXT: Value<&'static str> =
    Value { read: |key, value| str(key, "a text", value).map(intern::text), shape: || Shape::Text };

/// A name, which is compared letter by letter: with the spaces around it, so that they are told.
pub(crate) const NAME: Value<&'static str> = Value {
    read: |key, value| {
        str(key, "a text", value)?;
        Ok(intern::text(value.as_str().unwrap_or_default()))
    },
    shape: || Shape::Text,
};

/// Words with spaces between them.
pub(crate) const WORDS: Value<&'static [&'static str]> = Value {
    read: |key, value| {
        let words = str(key, "a text", value)?.split_whitespace().map(intern::text);
        Ok(intern::list(words.collect()))
    },
    shape: || Shape::Text,
};

/// One text, where a list of them could stand.
pub(crate) const TEXT_OR_TEXTS: Value<&'static str> =
    Value { read: |key, value| str(key, "a text or a list of texts", value).map(intern::text), shape: || Shape::Texts };

/// `true` or `false`.
pub(crate) const FLAG: Value<bool> = Value {
    read: |key, value| value.as_bool().ok_or_else(|| wrong_type(key, "true or false", value)),
    shape: || Shape::Flag,
};

/// A whole number, if it lies within the range.
fn integer(key: &str, value: &DeValue<'_>, first: u32, last: u32) -> Result<u32, Problem> {
    let integer = value.as_integer().ok_or_else(|| wrong_type(key, "a whole number", value))?;
    let number = u32::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok();
    number.filter(|number| (first..=last).contains(number)).ok_or_else(|| Problem::OutsideOf {
        key: key.into(),
        found: integer.to_string().into(),
        first,
        last,
    })
}

/// A whole number of one byte, if it lies within the range.
fn small(key: &str, value: &DeValue<'_>, first: u8, last: u8) -> Result<u8, Problem> {
    // It can't be larger: `last` isn't.
    integer(key, value, first.into(), last.into()).map(|number| u8::try_from(number).unwrap_or(last))
}

/// A number of poles.
pub(crate) const POLES: Value<Poles> = Value {
    read: |key, value| {
        let number = small(key, value, 1, u8::MAX)?;
        Poles::new(number).ok_or_else(|| wrong_type(key, "a number of poles", value))
    },
    shape: || Shape::Integer { first: 1, last: 255 },
};

/// A pollution degree, 1 to 4 by IEC 60664-1.
pub(crate) const POLLUTION_DEGREE: Value<u8> =
    Value { read: |key, value| small(key, value, 1, 4), shape: || Shape::Integer { first: 1, last: 4 } };

/// A number of things, from 1.
pub(crate) const SMALL_COUNT: Value<u8> =
    Value { read: |key, value| small(key, value, 1, u8::MAX), shape: || Shape::Integer { first: 1, last: 255 } };

/// A number of times, from 1.
pub(crate) const COUNT: Value<u32> = Value {
    read: |key, value| integer(key, value, 1, u32::MAX),
    shape: || Shape::Integer { first: 1, last: u32::MAX },
};

/// A coding.
pub(crate) const CODING: Value<Coding> = Value {
    read: |key, value| {
        str(key, "a text", value)?;
        let text = value.as_str().unwrap_or_default();
        Coding::new(text).ok_or_else(|| Problem::NoCoding { text: text.into() })
    },
    shape: || Shape::Text,
};

fn parsed<T: FromStr<Err = QuantityError> + Display>(
    key: &str,
    value: &DeValue<'_>,
    name: &'static str,
    units: &'static [&'static str],
    example: String,
    figures: Figures,
) -> Result<T, Problem> {
    let Noted { value, remark } = noted(key, value, name, units, example, figures)?;
    match remark {
        Some(remark) => Err(Problem::Remark { key: key.into(), remark: remark.into() }),
        None => Ok(value),
    }
}

/// A figure, and what its sheet says of it in brackets.
pub(crate) struct Noted<T> {
    pub(crate) value: T,
    pub(crate) remark: Option<&'static str>,
}

fn noted<T: FromStr<Err = QuantityError> + Display>(
    key: &str,
    value: &DeValue<'_>,
    name: &'static str,
    units: &'static [&'static str],
    example: String,
    figures: Figures,
) -> Result<Noted<T>, Problem> {
    let text = str(key, &format!("a text with a unit, as `\"{example}\"`"), value)?;
    let (figure, remark) = printed::remark(text);
    let plain = printed::plain(figure);
    let metric = if name == Length::NAME { printed::without_inches(&plain) } else { Some(&*plain) };
    let Some(metric) = metric else { return Err(Problem::Inches { text: figure.into() }) };
    match metric.parse() {
        Ok(value) => Ok(Noted { value, remark: remark.map(intern::text) }),
        Err(error) => Err(no_quantity::<T>(metric, figure, figures, Told { name, units, example, error })),
    }
}

/// How many figures a value can have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figures {
    One,
    Range,
}

/// What a message says of a quantity.
struct Told {
    name: &'static str,
    units: &'static [&'static str],
    example: String,
    error: QuantityError,
}

/// What is wrong with a text that is no quantity, `plain` as the quantities read it.
fn no_quantity<T: FromStr<Err = QuantityError> + Display>(
    plain: &str,
    text: &str,
    figures: Figures,
    told: Told,
) -> Problem {
    let (text, Told { name, units, example, error }) = (text.into(), told);
    let has_sign = plain.contains("...") || plain.contains('…');
    match printed::range(plain) {
        Some(_) if figures == Figures::One => Problem::OneFigure { text, name, example },
        Some(range) if !has_sign && error != QuantityError::Ambiguous => {
            let written = range.parse::<T>().map_or(range, |value| value.to_string());
            Problem::RangeSign { text, name, written: written.into() }
        }
        _ => Problem::Quantity { text, name, example, units, error },
    }
}

/// A quantity with its unit, and with what is said of it.
pub(crate) const fn noted_quantity<Q: Quantity>() -> Value<Noted<Q>> {
    Value {
        read: |key, value| noted(key, value, Q::NAME, Q::UNITS, Q::EXAMPLE.to_owned(), Figures::One),
        shape: || (quantity::<Q>().shape)(),
    }
}

/// A figure, and what is said of it.
pub(crate) const fn noted_figure<Q: Quantity>() -> Value<Noted<Figure<Q>>> {
    Value {
        read: |key, value| noted(key, value, Q::NAME, Q::UNITS, Q::EXAMPLE.to_owned(), Figures::Range),
        shape: || (figure::<Q>().shape)(),
    }
}

/// A quantity with its unit.
pub(crate) const fn quantity<Q: Quantity>() -> Value<Q> {
    Value {
        read: |key, value| parsed(key, value, Q::NAME, Q::UNITS, Q::EXAMPLE.to_owned(), Figures::One),
        shape: || Shape::Quantity { name: Q::NAME, example: Q::EXAMPLE.to_owned() },
    }
}

/// A range of a quantity.
pub(crate) const fn range<Q: Quantity>() -> Value<Range<Q>> {
    Value {
        read: |key, value| parsed(key, value, Q::NAME, Q::UNITS, range_example::<Q>(), Figures::Range),
        shape: || Shape::Quantity { name: Q::NAME, example: range_example::<Q>() },
    }
}

/// A quantity that may be approximate, a range, or open to one side.
pub(crate) const fn figure<Q: Quantity>() -> Value<Figure<Q>> {
    Value {
        read: |key, value| parsed(key, value, Q::NAME, Q::UNITS, Q::EXAMPLE.to_owned(), Figures::Range),
        shape: || Shape::Quantity { name: Q::NAME, example: format!("approx. {}", Q::EXAMPLE) },
    }
}

fn range_example<Q: Quantity>() -> String {
    match Q::EXAMPLE.split_once(' ') {
        Some((_, unit)) if !Q::EXAMPLE.contains("...") => format!("1 ... 2 {unit}"),
        _ => Q::EXAMPLE.to_owned(),
    }
}

/// A cross-section as printed: in mm², and in AWG if that is given, `0.5 ... 4 mm² / 20 ... 12 AWG`.
pub(crate) const CONDUCTOR: Value<(Figure<CrossSection>, Option<Figure<Awg>>)> = Value {
    read: |key, value| {
        let text = str(key, &format!("a text with a unit, as `\"{CONDUCTOR_EXAMPLE}\"`"), value)?;
        if let (_, Some(remark)) = printed::remark(text) {
            return Err(Problem::Remark { key: key.into(), remark: remark.into() });
        }
        let plain = printed::plain(text);
        let (area, awg) = match plain.split_once('/') {
            Some((area, awg)) => (area, Some(awg)),
            None => (&*plain, None),
        };
        fn fault<Q: Quantity>(text: &str, error: QuantityError) -> Problem {
            let (text, example) = (text.trim(), CONDUCTOR_EXAMPLE.to_owned());
            no_quantity::<Figure<Q>>(
                text,
                text,
                Figures::Range,
                Told { name: Q::NAME, units: Q::UNITS, example, error },
            )
        }
        let cross_section: Figure<CrossSection> = area.parse().map_err(|error| fault::<CrossSection>(area, error))?;
        let awg = awg.map(|awg| {
            // `from 1.5 mm² / 16 AWG` is open on both sides of the stroke.
            match (cross_section, awg.parse()) {
                (Figure::From(_), Ok(Figure::Exact(awg))) => Ok(Figure::From(awg)),
                (_, figure) => figure.map_err(|error| fault::<Awg>(awg, error)),
            }
        });
        Ok((cross_section, awg.transpose()?))
    },
    shape: || Shape::Quantity { name: "cross-section", example: CONDUCTOR_EXAMPLE.to_owned() },
};

/// The size of one conductor: a cross-section or a wire gauge.
pub(crate) const CONDUCTOR_SIZE: Value<Size> = Value {
    read: |key, value| {
        let text = str(key, "a text with a unit, as `\"2.5 mm²\"`", value)?;
        let plain = printed::plain(text);
        let size =
            if plain.ends_with("AWG") { plain.parse().map(Size::Awg) } else { plain.parse().map(Size::CrossSection) };
        size.map_err(|error| {
            let (units, example) = (&["mm²", "AWG"], "2.5 mm²".to_owned());
            let told = Told { name: CrossSection::NAME, units, example, error };
            no_quantity::<CrossSection>(&plain, text, Figures::One, told)
        })
    },
    shape: || Shape::Quantity { name: CrossSection::NAME, example: "2.5 mm²".to_owned() },
};

const CONDUCTOR_EXAMPLE: &str = "0.5 ... 4 mm² / 20 ... 12 AWG";

/// One of a few words.
fn word<T: Copy>(key: &str, value: &DeValue<'_>, all: &[T], as_str: fn(T) -> &'static str) -> Result<T, Problem> {
    let text = str(key, "a text", value)?;
    all.iter().copied().find(|word| as_str(*word) == text).ok_or_else(|| Problem::NoWord {
        key: key.into(),
        text: text.into(),
        words: all.iter().copied().map(as_str).collect(),
    })
}

fn words<T: Copy>(all: &[T], as_str: fn(T) -> &'static str) -> Shape {
    Shape::Word(all.iter().copied().map(as_str).collect())
}

/// What a part is.
pub(crate) const KIND: Value<Kind> =
    Value { read: |key, value| word(key, value, Kind::ALL, Kind::as_str), shape: || words(Kind::ALL, Kind::as_str) };

const GENDERS: &[Kind] = &[Kind::Socket, Kind::Plug];

/// What a mating face is.
pub(crate) const GENDER: Value<Gender> = Value {
    read: |key, value| {
        let kind = word(key, value, GENDERS, Kind::as_str)?;
        Ok(kind.gender().unwrap_or(Gender::Socket))
    },
    shape: || words(GENDERS, Kind::as_str),
};

const PROTECTIONS: &[&str] = &["different poles", "rotated", "staggered", "single pole"];

/// What a family is protected against, as a list: an empty one is a family that isn't protected at all.
pub(crate) const MISMATING_PROTECTION: Value<MismatingProtection> = Value {
    read: |key, value| {
        let list = value.as_array().ok_or_else(|| wrong_type(key, "a list of texts", value))?;
        let mut protection = MismatingProtection::default();
        for item in list.iter() {
            match word(key, item.get_ref(), PROTECTIONS, |word| word)? {
                "different poles" => protection.poles = true,
                "rotated" => protection.rotated = true,
                "staggered" => protection.staggered = true,
                _ => protection.single_pole = true,
            }
        }
        Ok(protection)
    },
    shape: || Shape::Words(PROTECTIONS.to_vec()),
};

/// Which figures are assumed, as a list.
pub(crate) const ASSUMED_FIGURES: Value<Vec<&'static str>> = Value {
    read: |key, value| {
        let list = value.as_array().ok_or_else(|| wrong_type(key, "a list of texts", value))?;
        list.iter().map(|item| word(key, item.get_ref(), assumption::FIGURES, |word| word)).collect()
    },
    shape: || Shape::Words(assumption::FIGURES.to_vec()),
};

/// A protection class: `IP20`.
pub(crate) const PROTECTION_CLASS: Value<ProtectionClass> = Value {
    read: |key, value| {
        let text = str(key, "a text", value)?;
        ProtectionClass::parse(text).ok_or_else(|| Problem::NoProtectionClass { text: text.into() })
    },
    shape: || Shape::Text,
};

/// What a cap closes.
pub(crate) const CLOSES: Value<Closes> = Value {
    read: |key, value| word(key, value, Closes::ALL, Closes::as_str),
    shape: || words(Closes::ALL, Closes::as_str),
};

/// The kind of a conductor.
pub(crate) const CONDUCTOR_KIND: Value<ConductorKind> = Value {
    read: |key, value| word(key, value, ConductorKind::ALL, ConductorKind::as_str),
    shape: || words(ConductorKind::ALL, ConductorKind::as_str),
};

/// How a conductor is inserted.
pub(crate) const INSERTION: Value<Insertion> = Value {
    read: |key, value| word(key, value, Insertion::ALL, Insertion::as_str),
    shape: || words(Insertion::ALL, Insertion::as_str),
};

/// An overvoltage category.
pub(crate) const OVERVOLTAGE_CATEGORY: Value<OvervoltageCategory> = Value {
    read: |key, value| word(key, value, OvervoltageCategory::ALL, OvervoltageCategory::as_str),
    shape: || words(OvervoltageCategory::ALL, OvervoltageCategory::as_str),
};

/// A class of equipment.
pub(crate) const EQUIPMENT_CLASS: Value<EquipmentClass> = Value {
    read: |key, value| word(key, value, EquipmentClass::ALL, EquipmentClass::as_str),
    shape: || words(EquipmentClass::ALL, EquipmentClass::as_str),
};

/// The name of a type of Rust.
pub(crate) const TYPE_NAME: Value<String> = Value {
    read: |key, value| {
        let text = str(key, "a text", value)?;
        if text.len() > MAX_LEN {
            return Err(Problem::LongName { key: key.into(), most: MAX_LEN });
        }
        if is_type_name(text) { Ok(text.to_owned()) } else { Err(Problem::NoTypeName { text: text.into() }) }
    },
    shape: || Shape::Text,
};
