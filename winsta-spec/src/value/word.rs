//! One of a few words.

use toml::de::DeValue;
use winsta_types::data_sheet::{Closes, ConductorKind, Insertion, Kind, OvervoltageCategory};
use winsta_types::gender::Gender;
use winsta_types::load::EquipmentClass;

use crate::fault::problem::Problem;
use crate::value::kind::{Plain, Value};
use crate::value::problem::no_word;
use crate::value::shape::Shape;
use crate::value::text::text;

/// Which of the words it is, by its place among them.
fn place(key: &str, value: &DeValue<'_>, words: &[&'static str]) -> Result<usize, Problem> {
    let text = text(key, "a text", value)?;
    words.iter().position(|word| *word == text).ok_or_else(|| no_word(key, text, words))
}

/// The same for a word that is a text itself.
pub(crate) fn one_of(key: &str, value: &DeValue<'_>, words: &[&'static str]) -> Result<&'static str, Problem> {
    place(key, value, words).map(|at| words[at])
}

macro_rules! words {
    ($($Word:ty)+) => {$(
        impl Plain for $Word {
            const VALUE: Value<Self> = Value {
                read: |key, value| {
                    let words: Vec<_> = Self::ALL.iter().map(|word| word.as_str()).collect();
                    place(key, value, &words).map(|at| Self::ALL[at])
                },
                shape: || Shape::Word(Self::ALL.iter().map(|word| word.as_str()).collect()),
            };
        }
    )+};
}

words!(Kind Closes ConductorKind Insertion OvervoltageCategory EquipmentClass);

/// What a mating face is.
pub(crate) const GENDER: Value<Gender> = Value {
    read: |key, value| place(key, value, GENDERS).map(|at| if at == 0 { Gender::Socket } else { Gender::Plug }),
    shape: || Shape::Word(GENDERS.to_vec()),
};

const GENDERS: &[&str] = &[Kind::Socket.as_str(), Kind::Plug.as_str()];
