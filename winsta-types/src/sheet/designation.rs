//! Designations of conductors in a text, with whatever signs and figures stand around them.
//!
//! Source: IEC 60445, designations of conductors: L1 to L3, N, PE, and those that there are no rules for here.

use crate::sheet::name::{NameFault, same};

/// Of several letters: one such word makes a text that designation. Those without rules first say so.
const WORDS: &[(&str, bool)] = &[
    ("PE", true),
    ("PEN", false),
    ("PEM", false),
    ("PEL", false),
    ("PB", false),
    ("PBE", false),
    ("PBU", false),
    ("FE", false),
    ("FB", false),
];

/// Of one letter: only a text that has no other word is that designation.
const LETTERS: &[(&str, bool)] = &[("N", true), ("L", true), ("M", false)];

/// Why a text is taken for a designation that it isn't: `PE1`, `P.E.`, `N'`, `L4`, `PEN`, `L+`.
pub(super) const fn within(text: &str) -> Option<NameFault> {
    if same(text, "L+") {
        return Some(NameFault::NoRules { name: "L+" });
    }
    if same(text, "L-") {
        return Some(NameFault::NoRules { name: "L-" });
    }
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < WORDS.len() {
        let (name, has_rules) = WORDS[at];
        if has_word(bytes, name.as_bytes()) || are_the_letters(bytes, name.as_bytes()) {
            return Some(fault(name, has_rules));
        }
        at += 1;
    }
    at = 0;
    while at < LETTERS.len() {
        let (name, has_rules) = LETTERS[at];
        if each_word_is_a_letter(bytes) && has_word(bytes, name.as_bytes()) {
            return Some(fault(name, has_rules));
        }
        at += 1;
    }
    None
}

const fn fault(name: &'static str, has_rules: bool) -> NameFault {
    if has_rules { NameFault::LooksLike { name } } else { NameFault::NoRules { name } }
}

/// A letter, be it beyond ASCII.
const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || !byte.is_ascii()
}

/// The end of the letters that begin at a place.
const fn end(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && is_letter(text[at]) {
        at += 1;
    }
    at
}

/// Whether a word of the text is this one, in capitals or not. A word is of letters alone: `PE1` has the word `PE`.
const fn has_word(text: &[u8], word: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        let end = end(text, at);
        if end - at == word.len() && begins_with(text, at, word) {
            return true;
        }
        at = end + 1;
    }
    false
}

const fn begins_with(text: &[u8], from: usize, word: &[u8]) -> bool {
    let mut at = 0;
    while at < word.len() {
        if text[from + at].to_ascii_uppercase() != word[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether these are all letters of the text, in this order: `P.E.`, `P 1 E`.
const fn are_the_letters(text: &[u8], word: &[u8]) -> bool {
    let (mut at, mut found) = (0, 0);
    while at < text.len() {
        if is_letter(text[at]) {
            if found == word.len() || text[at].to_ascii_uppercase() != word[found] {
                return false;
            }
            found += 1;
        }
        at += 1;
    }
    found == word.len()
}

/// Whether each word is one of [`LETTERS`]: `N1/L1`, and not `N.C.`.
const fn each_word_is_a_letter(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        let end = end(text, at);
        if end - at > 1 || end > at && !matches!(text[at], b'N' | b'n' | b'L' | b'l' | b'M' | b'm') {
            return false;
        }
        at = end + 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use crate::sheet::marking::check_marking;

    #[test]
    fn what_stands_around_a_designation_makes_no_other_one() {
        for text in "PE1 1PE P.E. (PE) -PE PE. PE' PE/N N/PE pe2 +PE+ P-E PE⏚ ⏚ ⏛ ♁ PE=L".split(' ') {
            assert_eq!(check_marking(text).unwrap_err().to_string(), "it looks like `PE`", "{text}");
        }
        assert_eq!(check_marking("clean PE").unwrap_err().to_string(), "it looks like `PE`");
        for text in "N1 (N) N' .n. N/L N2/L2 -N".split(' ') {
            assert_eq!(check_marking(text).unwrap_err().to_string(), "it looks like `N`", "{text}");
        }
        for text in "L4 L0 L' L1' (L1) L1. 1L1 L1.1 L1/L2 l12 +L".split(' ') {
            assert_eq!(check_marking(text).unwrap_err().to_string(), "it looks like `L`", "{text}");
        }
        for text in "PEN PEM PEL PB PBE PBU FE FB L+ L- M".split(' ') {
            let refused = std::format!("there are no rules for `{text}`");
            assert_eq!(check_marking(text).unwrap_err().to_string(), refused);
            assert!(check_marking(&std::format!("({text}")).is_err(), "{text}");
            assert!(check_marking(&text.to_lowercase()).is_err(), "{text}");
        }
        for text in "P.E.N. pen PEN1 L/PEN".split(' ') {
            assert_eq!(check_marking(text).unwrap_err().to_string(), "there are no rules for `PEN`", "{text}");
        }
    }

    #[test]
    fn what_says_something_else_is_a_name() {
        for text in "PE N L L1 L2 L3 1 16 A A1 DA+ DA- + - N.C. NO NC U V W T1 24V PEAK SPE NE LN-1A Ölpumpe 5kΩ ±10V"
            .split(' ')
        {
            assert_eq!(check_marking(text), Ok(()), "{text}");
        }
        for text in ["L1 emergency", "N of group 2", "dimmed L", "blower, step 1"] {
            assert_eq!(check_marking(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn other_scripts_have_no_rules() {
        for text in
            ["\u{2c9a}", "общая", "电", "\u{14ac}", "\u{2d4f}", "\u{10415}", "⚡", "🔌", "½", "\u{2c6d}", "Ẹ", "ⲠⲈ"]
        {
            let refused = check_marking(text).unwrap_err().to_string();
            let expected = ["is neither ASCII nor a Latin letter of Europe", "looks like a Latin letter"];
            assert!(expected.iter().any(|expected| refused.ends_with(expected)), "{text}: {refused}");
        }
    }
}
