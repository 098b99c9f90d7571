//! From the names of the field to names of Rust.

use winsta_types::coding::Coding;

/// `P` and the item number, each run of other characters turned into `_`: `770-744/062-000` is `P770_744_062_000`.
pub(crate) fn part_type_name(item_number: &str) -> String {
    format!("P{}", joined(item_number))
}

/// The name of the type that stands for a family or an application: `WINSTA MIDI special` is `WinstaMidiSpecial`.
#[must_use]
pub fn words_type_name(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name: String = words.map(|word| word[..1].to_ascii_uppercase() + &word[1..].to_ascii_lowercase()).collect();
    // `self` is the one word of the field that is a keyword then.
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name != "Self" { name } else { format!("Type{name}") }
}

/// The name of the type that stands for a coding: `B` is `CodingB`, `A/B` is `CodingA_B`.
///
/// A letter alone would be a clear name of a type too seldom, and rustc then shows the whole path to it.
#[must_use]
pub fn coding_type_name(coding: Coding) -> String {
    format!("Coding{}", joined(coding.as_str()))
}

/// The name of the type that stands for a marked pole: `DA+` is `PoleDAPlus`.
#[must_use]
pub fn pole_type_name(marking: &str) -> String {
    format!("Pole{}", joined(&marking.replace('+', "Plus").replace('-', "Minus")))
}

fn joined(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => joined.push(c),
            _ if joined.ends_with('_') => {}
            _ => joined.push('_'),
        }
    }
    joined
}

/// Whether it can name a part's type: a capital letter, then letters, digits and `_`. `Self` is the one keyword of that
/// form.
pub(crate) fn is_type_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && text != "Self"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_called_after_its_item_number() {
        assert_eq!(part_type_name("770-744/062-000"), "P770_744_062_000");
        assert_eq!(part_type_name("890-743"), "P890_743");
        assert_eq!(part_type_name("A // 4"), "PA_4");
    }

    #[test]
    fn a_family_is_called_as_types_are() {
        assert_eq!(words_type_name("WINSTA MIDI special"), "WinstaMidiSpecial");
        assert_eq!(words_type_name("2.54 mm header"), "Type254MmHeader");
        assert_eq!(words_type_name("self"), "TypeSelf");
        assert_eq!(words_type_name("общая сеть"), "Type");
    }

    #[test]
    fn a_coding_says_that_it_is_one() {
        let name = |coding| coding_type_name(Coding::new(coding).unwrap());
        assert_eq!(name("B"), "CodingB");
        assert_eq!(name("A/B"), "CodingA_B");
        assert_eq!(name("12"), "Coding12");
    }

    #[test]
    fn a_pole_says_that_it_is_one() {
        assert_eq!(pole_type_name("DA+"), "PoleDAPlus");
        assert_eq!(pole_type_name("-"), "PoleMinus");
    }

    #[test]
    fn a_name_of_ones_own_is_a_name_of_rust() {
        assert!(is_type_name("CeilingSocket"));
        assert!(!is_type_name("ceiling socket") && !is_type_name("Self") && !is_type_name("") && !is_type_name("P4²"));
    }
}
