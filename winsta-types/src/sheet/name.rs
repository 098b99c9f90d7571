//! Which texts are names, and which of them are the same.
//!
//! Two names are the same if their texts are. So that nobody takes one for another that only looks like it, what can't be
//! seen is no part of a name, nor is a letter of another script among Latin ones: see [`check`].

use core::fmt;

use crate::quantity::Text;
use crate::sheet::script;
use crate::sheet::script::Sort;

/// The longest name, in bytes: as many as an [`Id`](crate::name::Id) holds.
pub const MAX_LEN: usize = 64;

/// The bytes of a name, sixteen a number, filled up with zeros, which no name contains.
///
/// Of what is longer than [`MAX_LEN`], and so no name, the rest is left out.
///
/// ```
/// use winsta_types::name::id;
///
/// assert_eq!(id("B"), [u128::from(b'B'), 0, 0, 0]);
/// assert_ne!(id("WINSTA MIDI"), id("WINSTA MIDI special"));
/// ```
#[must_use]
pub const fn id(name: &str) -> [u128; 4] {
    let bytes = name.as_bytes();
    let mut id = [0; 4];
    let mut at = 0;
    while at < bytes.len() && at < MAX_LEN {
        id[at / 16] |= (bytes[at] as u128) << (at % 16 * 8);
        at += 1;
    }
    id
}

/// Whether two texts are the same, in a constant as well.
pub(crate) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    one.len() == other.len()
}

/// Why a text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
#[non_exhaustive]
pub enum NameFault {
    /// There is nothing in it.
    Empty,
    /// It is longer than [`MAX_LEN`].
    #[allow(missing_docs)]
    TooLong { bytes: usize },
    /// A space at its beginning, at its end, or beside another one.
    Space,
    /// A character that can't be seen.
    #[allow(missing_docs)]
    Unseen { character: char },
    /// A character that looks like another one: of full width, with its accent apart, a dash that is no hyphen. Or a mark
    /// apart from its letter.
    #[allow(missing_docs)]
    Form { character: char },
    /// A letter of another script among Latin ones.
    #[allow(missing_docs)]
    Script { character: char },
    /// A letter of another script in a name that could be Latin as a whole.
    #[allow(missing_docs)]
    LooksLatin { character: char },
    /// In a potential or a marking: another character than ASCII, and the Latin letters of Europe.
    #[allow(missing_docs)]
    Foreign { character: char },
    /// In a potential or a marking: a designation of IEC 60445 that there are no rules for.
    #[allow(missing_docs)]
    NoRules { name: &'static str },
    /// A name that there are rules for, written in another way.
    #[allow(missing_docs)]
    LooksLike { name: &'static str },
}

impl NameFault {
    /// The sentence, in a constant as well.
    pub(crate) const fn text(self) -> Text<128> {
        let text = Text::new();
        match self {
            Self::Empty => text.str("it is empty"),
            Self::TooLong { bytes } => text
                .str("it is ")
                .number(bytes as u64)
                .str(" bytes long, against ")
                .number(MAX_LEN as u64)
                .str(" at most"),
            Self::Space => text.str("it has a space too many: one between two words, and none at the ends"),
            Self::Unseen { character } => text.code(character).str(" can't be seen"),
            Self::Form { character } => text.code(character).str(" looks like a plain character"),
            Self::Script { character } => text.code(character).str(" is a letter of another script among Latin ones"),
            Self::LooksLatin { character } => text.code(character).str(" looks like a Latin letter"),
            Self::Foreign { character } => text.code(character).str(" is neither ASCII nor a Latin letter of Europe"),
            Self::NoRules { name } => text.str("there are no rules for `").str(name).str("`"),
            Self::LooksLike { name } => text.str("it looks like `").str(name).str("`"),
        }
    }
}

/// `U+0415 is a letter of another script among Latin ones`.
impl fmt::Display for NameFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().as_str())
    }
}

impl core::error::Error for NameFault {}

/// Whether a text can be a name: it isn't longer than [`MAX_LEN`], all of it can be seen, and nothing in it is taken for
/// something else.
///
/// A name in a script of its own is one, and so is a word of it beside Latin words, unless that looks like a Latin word, as
/// Cyrillic `А` does.
///
/// ```
/// use winsta_types::name::check;
///
/// assert_eq!(check("WINSTA MIDI special"), Ok(()));
/// assert_eq!(check("общая сеть"), Ok(()));
/// assert_eq!(check("WINSTA MID\u{406}").unwrap_err().to_string(), "U+0406 is a letter of another script among Latin ones");
/// assert_eq!(check("WINSTA\u{200b}").unwrap_err().to_string(), "U+200B can't be seen");
/// ```
///
/// # Errors
///
/// The first reason against it.
pub const fn check(name: &str) -> Result<(), NameFault> {
    let bytes = name.as_bytes();
    if bytes.is_empty() {
        return Err(NameFault::Empty);
    }
    if bytes.len() > MAX_LEN {
        return Err(NameFault::TooLong { bytes: bytes.len() });
    }
    let taken = Taken::of(name);
    let (mut at, mut word, mut is_after_space) = (0, Word::NONE, true);
    while at < bytes.len() {
        let (character, next) = script::character(bytes, at);
        let sort = script::sort(character);
        match sort {
            Sort::Unseen => return Err(NameFault::Unseen { character }),
            Sort::Form => return Err(NameFault::Form { character }),
            Sort::Space if is_after_space || next == bytes.len() => return Err(NameFault::Space),
            _ => {}
        }
        is_after_space = matches!(sort, Sort::Space);
        word = word.with(sort, character);
        let ends = next == bytes.len() || matches!(sort, Sort::Space | Sort::Sign);
        if let (true, Some(fault)) = (ends, word.fault(taken)) {
            return Err(fault);
        }
        if ends {
            word = Word::NONE;
        }
        at = next;
    }
    Ok(())
}

/// Of which script a reader takes a name to be.
#[derive(Clone, Copy)]
enum Taken {
    /// It has Latin letters.
    HasLatin,
    /// It has no letter that isn't taken for a Latin one.
    CouldBeLatin,
    Other,
}

impl Taken {
    const fn of(name: &str) -> Self {
        let bytes = name.as_bytes();
        let (mut at, mut taken) = (0, Self::CouldBeLatin);
        while at < bytes.len() {
            let (character, next) = script::character(bytes, at);
            match script::sort(character) {
                Sort::Latin => return Self::HasLatin,
                Sort::Other if !script::looks_latin(character) => taken = Self::Other,
                _ => {}
            }
            at = next;
        }
        taken
    }
}

/// The letters of a word, as far as it has been read.
#[derive(Clone, Copy)]
struct Word {
    has_latin: bool,
    /// The first letter of another script.
    other: Option<char>,
    /// Whether each letter of another script looks like a Latin one.
    looks_latin: bool,
}

impl Word {
    const NONE: Self = Self { has_latin: false, other: None, looks_latin: true };

    const fn with(mut self, sort: Sort, character: char) -> Self {
        match sort {
            Sort::Latin => self.has_latin = true,
            Sort::Other => {
                if self.other.is_none() {
                    self.other = Some(character);
                }
                self.looks_latin = self.looks_latin && script::looks_latin(character);
            }
            _ => {}
        }
        self
    }

    /// The letter that is taken for a Latin one.
    const fn fault(self, name: Taken) -> Option<NameFault> {
        let Some(character) = self.other else { return None };
        match name {
            Taken::HasLatin if self.has_latin || self.looks_latin => Some(NameFault::Script { character }),
            Taken::CouldBeLatin => Some(NameFault::LooksLatin { character }),
            _ => None,
        }
    }
}

/// Whether a name is taken for one that there are rules for: it differs in case, in width, in a space, or in a letter of
/// another script that looks the same.
pub(crate) const fn is_taken_for(name: &str, known: &str) -> bool {
    let (bytes, known) = (name.as_bytes(), known.as_bytes());
    let (mut at, mut found) = (0, 0);
    while at < bytes.len() {
        let (character, next) = script::character(bytes, at);
        match script::plain(character) {
            None => {}
            Some(plain) if found < known.len() && known[found] == plain => found += 1,
            Some(_) => return false,
        }
        at = next;
    }
    found == known.len()
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};

    use super::*;

    fn verdict(name: &str) -> String {
        check(name).map_or_else(|fault| fault.to_string(), |()| "a name".to_string())
    }

    #[test]
    fn names_that_differ_have_ids_that_differ() {
        let long = "x".repeat(MAX_LEN);
        assert_ne!(id(&long), id(&long[1..]));
        for at in 0..MAX_LEN {
            let mut other = long.clone();
            other.replace_range(at..=at, "y");
            assert_ne!(id(&long), id(&other));
        }
        assert_ne!(id("ab"), id("ba"));
    }

    #[test]
    fn names_of_one_hash_are_two_names() {
        const fn fnv_1a(name: &str) -> u64 {
            let mut hash = 0xcbf2_9ce4_8422_2325_u64;
            let mut at = 0;
            while at < name.len() {
                hash = (hash ^ name.as_bytes()[at] as u64).wrapping_mul(0x0100_0000_01b3);
                at += 1;
            }
            hash
        }
        // Published as a collision of FNV-1a, by which names were compared once.
        let (one, other) = ("8yn0iYCKYHlIj4-BwPqk", "GReLUrM4wMqfg9yzV3KQ");
        assert_eq!(fnv_1a(one), fnv_1a(other));
        assert_ne!(id(one), id(other));
        assert!(!same(one, other));
    }

    #[test]
    fn what_can_be_read_is_a_name() {
        for name in [
            "WINSTA MIDI special",
            "controlled shading/dimming, e.g. SMI",
            "DA+",
            "Beleuchtung außen, 50 °C",
            "zásuvka č. 2",
            "2.5 mm²",
            "µA, 10 kΩ",
            "общая сеть",
            "МИДИ",
            "σύστημα μ",
            "گروه",
            "그룹",
            "WINSTA для сети",
            "电源",
            "🔌",
        ] {
            assert_eq!(verdict(name), "a name", "{name}");
            assert_eq!(verdict(&name.repeat(1 + MAX_LEN / name.len())).split(' ').next(), Some("it"), "{name}");
        }
    }

    #[test]
    fn what_is_taken_for_another_is_no_name() {
        let spaces = "it has a space too many: one between two words, and none at the ends";
        for name in [" PE", "PE ", "WINSTA  MIDI", " "] {
            assert_eq!(verdict(name), spaces);
        }
        assert_eq!(verdict(""), "it is empty");
        assert_eq!(verdict(&"x".repeat(65)), "it is 65 bytes long, against 64 at most");
        for unseen in
            "\0\t\n\u{7f}\u{a0}\u{ad}\u{34f}\u{3164}\u{200b}\u{200f}\u{202e}\u{2800}\u{3000}\u{feff}\u{e0041}\u{e000}"
                .chars()
        {
            assert!(verdict(&std::format!("P{unseen}E")).ends_with(" can't be seen"), "{unseen:?}");
        }
        for form in "ＰＥ–−é𝐏Ⓟℙﬁ⁄×…’“´″ĳŀſ¦•⋅⁃─⎯❘".chars().filter(|c| *c != 'é').chain(['\u{301}'])
        {
            assert!(verdict(&std::format!("P{form}")).ends_with("looks like a plain character"), "{form:?}");
        }
        assert_eq!(verdict("e\u{301}"), "U+0301 looks like a plain character");
        // A whole name that could be Latin: Cyrillic, Greek, Coptic, Canadian, Tifinagh, Deseret, Lisu, Old Italic, Gothic, micro.
        for name in ["\u{420}\u{415}", "А", "А 2", "ΜΟΝ", "Ⲛ", "ᒪ", "ⵏ", "𐐠", "ꓡ", "𐌄", "𐌴", "𐓂", "ꔖ", "𐊱", "ᏢᎬ", "5 μ"]
        {
            assert!(verdict(name).ends_with(" looks like a Latin letter"), "{name}");
        }
        for name in ["P\u{415}", "\u{420}E", "WINSTA \u{410}", "ΡE", "Pɛ", "Lӏ", "WINSTA Ⲛ", "μA"] {
            assert!(verdict(name).ends_with(" is a letter of another script among Latin ones"), "{name}");
        }
    }
}
