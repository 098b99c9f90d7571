//! Texts and names.

use toml::de::DeValue;
use winsta_types::coding::Coding;
use winsta_types::data_sheet::ProtectionClass;
use winsta_types::name::{MAX_LEN, can_be_seen};

use crate::fault::problem::Problem;
use crate::text::intern;
use crate::text::shown::is_text;
use crate::text::type_name::is_type_name;
use crate::value::kind::{Plain, Value};
use crate::value::problem::{empty_text, long_name, no_coding, no_protection_class, no_type_name, unseen, wrong_type};
use crate::value::shape::Shape;

/// A text without the spaces around it, which has something that can be seen and nothing that can't.
pub(crate) fn text<'v>(key: &str, expected: &str, value: &'v DeValue<'_>) -> Result<&'v str, Problem> {
    let Some(whole) = value.as_str() else { return Err(wrong_type(key, expected, value)) };
    if is_printed_ascii(whole) {
        return Ok(whole);
    }
    let text = whole.trim();
    // Such as one of spaces without width.
    if !can_be_seen(text) {
        return Err(empty_text(key));
    }
    match text.chars().find(|c| !is_text(*c)) {
        Some(found) => Err(unseen(key, found)),
        None => Ok(text),
    }
}

/// Nearly all texts are letters, digits and signs with single spaces in between: nothing else is looked at.
fn is_printed_ascii(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return false };
    // By index: an iterator is slow where the macro isn't optimized.
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] < b' ' || bytes[at] > b'~' {
            return false;
        }
        at += 1;
    }
    *first != b' ' && *last != b' '
}

/// A text that isn't empty.
pub(crate) const TEXT: Value<&'static str> =
    Value { read: |key, value| text(key, "a text", value).map(intern::text), shape: || Shape::Text };

impl Plain for &'static str {
    const VALUE: Value<Self> = TEXT;
}

/// A text of a file that a program reads more than once: it isn't kept for the life of the program.
pub(crate) const LABEL: Value<String> =
    Value { read: |key, value| text(key, "a text", value).map(str::to_owned), shape: || Shape::Text };

/// A name, which is compared letter by letter: with the spaces around it, so that they are told.
pub(crate) const NAME: Value<&'static str> = Value {
    read: |key, value| {
        text(key, "a text", value)?;
        Ok(intern::text(value.as_str().unwrap_or_default()))
    },
    shape: || Shape::Text,
};

/// Words with spaces between them.
pub(crate) const WORDS: Value<&'static [&'static str]> = Value {
    read: |key, value| {
        let words = text(key, "a text", value)?.split_whitespace().map(intern::text);
        Ok(intern::list(words.collect()))
    },
    shape: || Shape::Text,
};

/// One text, where a list of them could be.
pub(crate) const TEXT_OR_TEXTS: Value<&'static str> = Value {
    read: |key, value| text(key, "a text or a list of texts", value).map(intern::text),
    shape: || Shape::Texts,
};

/// A coding.
pub(crate) const CODING: Value<Coding> = Value {
    read: |key, value| {
        text(key, "a text", value)?;
        let text = value.as_str().unwrap_or_default();
        Coding::new(text).ok_or_else(|| no_coding(text))
    },
    shape: || Shape::Text,
};

impl Plain for ProtectionClass {
    const VALUE: Value<Self> = Value {
        read: |key, value| {
            let text = text(key, "a text", value)?;
            Self::parse(text).ok_or_else(|| no_protection_class(text))
        },
        shape: || Shape::Text,
    };
}

/// The name of a type of Rust.
pub(crate) const TYPE_NAME: Value<String> = Value {
    read: |key, value| {
        let text = text(key, "a text", value)?;
        if text.len() > MAX_LEN {
            return Err(long_name(key));
        }
        if is_type_name(text) { Ok(text.to_owned()) } else { Err(no_type_name(text)) }
    },
    shape: || Shape::Text,
};
