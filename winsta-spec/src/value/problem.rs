//! What can be wrong with a value.

use toml::de::DeValue;
use winsta_types::name::MAX_LEN;
use winsta_types::quantity::QuantityError;

use crate::fault::problem::Problem;
use crate::fault::words::{did_you_mean, list};
use crate::text::shown::Shown;
use crate::text::spelling::Speller;

pub(crate) fn wrong_type(key: &str, expected: &str, value: &DeValue<'_>) -> Problem {
    let found = match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(integer) => &*format!("the number {integer}"),
        DeValue::Float(float) => &*format!("the number {float}"),
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a block",
    };
    Problem::new(format!("`{}` is {}, not {}", Shown::from(key), Shown::from(found), Shown::from(expected)))
}

pub(crate) fn empty_text(key: &str) -> Problem {
    Problem::new(format!("`{}` is empty", Shown::from(key)))
}

pub(crate) fn unseen(key: &str, found: char) -> Problem {
    let key = Shown::from(key);
    Problem::new(format!("`{key}` holds a character that can't be seen: U+{:04X}", u32::from(found)))
        .with_help("leave it out, or write what is meant by characters that can be seen")
}

pub(crate) fn outside_of(key: &str, found: &str, first: u32, last: u32) -> Problem {
    let (key, found) = (Shown::from(key), Shown::from(found));
    Problem::new(format!("`{key}` is {found}, not a number from {first} to {last}"))
}

pub(crate) fn no_coding(text: &str) -> Problem {
    Problem::new(format!("`{}` is no coding", Shown::from(text)))
        .with_help("a coding is a short name without spaces, as `B`, `X` or `A/B`")
}

pub(crate) fn no_protection_class(text: &str) -> Problem {
    Problem::new(format!("`{}` is no protection class", Shown::from(text)))
        .with_help("a protection class is written as `\"IP20\"`")
}

pub(crate) fn no_type_name(text: &str) -> Problem {
    Problem::new(format!("`{}` is no type name", Shown::from(text)))
        .with_help("a type name begins with a capital letter and has letters, digits and `_`")
}

pub(crate) fn long_name(key: &str) -> Problem {
    Problem::new(format!("`{}` is longer than {MAX_LEN} bytes", Shown::from(key)))
        .with_help("messages and documentation show it: make it shorter")
}

/// `words` are those that are known.
pub(crate) fn no_word(key: &str, text: &str, words: &[&'static str]) -> Problem {
    let (key, text) = (Shown::from(key), Shown::from(text));
    Problem::new(format!("`{text}` is no `{key}`"))
        .with_help(&one_of(&text, words).unwrap_or_else(|| format!("one of {}", list(words))))
}

/// The one of a few words that was likely meant, as a help.
pub(crate) fn one_of(text: &str, known: &[&'static str]) -> Option<String> {
    did_you_mean(Speller::default().meant(text, &mut known.iter().copied()))
}

/// What messages say of a quantity.
pub(crate) struct Named {
    pub(crate) name: &'static str,
    pub(crate) units: &'static [&'static str],
    pub(crate) example: String,
    /// Whether it has one figure, and not both ends of a range.
    pub(crate) is_one_figure: bool,
}

pub(crate) fn no_quantity(text: &str, named: &Named, error: QuantityError) -> Problem {
    let Named { name, units, example, .. } = named;
    let text = Shown::from(text);
    let help = match error {
        QuantityError::WrongUnit => Some(format!("a {name} is written as `\"{example}\"`, in {}", units.join(", "))),
        QuantityError::Ambiguous => without_ambiguity(&text),
        _ => Some(format!("a {name} is written as `\"{example}\"`")),
    };
    Problem::new(format!("`{text}` is no {name}: {error}")).with_help_if(help)
}

/// What to write instead of `1.000`.
fn without_ambiguity(text: &str) -> Option<String> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit() && !".,".contains(c));
    let number = numbers.find(|number| number.rsplit(['.', ',']).next().map(str::len) == Some(3))?;
    let (plain, exact) = (number.replace(['.', ','], ""), number.replace(',', "."));
    Some(format!("write `{plain}` for thousands, or `{exact}0` for decimals"))
}

/// A range, written with another sign than ` ... `.
pub(crate) fn range_sign(text: &str, named: &Named, written: &str) -> Problem {
    let (text, name) = (Shown::from(text), named.name);
    Problem::new(format!("`{text}` is no {name}: a range is written with `...`"))
        .with_help(&format!("write `\"{}\"`", Shown::from(written)))
}

/// A range where one figure is needed.
pub(crate) fn one_figure(text: &str, named: &Named) -> Problem {
    let Named { name, example, .. } = named;
    Problem::new(format!("`{}` is a range, not one {name}", Shown::from(text)))
        .with_help(&format!("a {name} is written as `\"{example}\"`"))
}

pub(crate) fn remark(key: &str, remark: &str) -> Problem {
    let (key, remark) = (Shown::from(key), Shown::from(remark));
    Problem::new(format!("`{key}` has a remark behind its figure: ({remark})"))
        .with_help(&format!("write the figure alone, and the remark into `notes`: `notes = \"{remark}\"`"))
}

pub(crate) fn inches(text: &str) -> Problem {
    Problem::new(format!("`{}` is not the same in millimeters and in inches", Shown::from(text)))
        .with_help("write it in millimeters alone, or correct one of the two")
}
