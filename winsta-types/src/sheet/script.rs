//! Characters by what a reader makes of them: a table of ranges, as far as names and reasons need it.
//!
//! Source: the Unicode Standard, general categories and blocks; UTS 39, confusable characters.

mod marks;

/// What a character is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// The space.
    Space,
    /// A control, what has no width, another space, what no font has to show.
    Unseen,
    /// Another form of a character, which looks like it, or a mark apart from its letter.
    Form,
    /// A digit, a sign, a symbol: of no script.
    Sign,
    /// A Latin letter.
    Latin,
    /// A letter of another script.
    Other,
}

type Ranges = [(u32, u32)];

/// Controls, format characters, spaces, fillers, variation selectors, tags, what is for private use.
const UNSEEN: &Ranges = &[
    (0x00, 0x1f),
    (0x7f, 0xa0),
    (0xad, 0xad),
    (0x34f, 0x34f),
    (0x600, 0x605),
    (0x61c, 0x61c),
    (0x6dd, 0x6dd),
    (0x70f, 0x70f),
    (0x890, 0x891),
    (0x8e2, 0x8e2),
    (0x115f, 0x1160),
    (0x1680, 0x1680),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x2000, 0x200f),
    (0x2028, 0x202f),
    (0x205f, 0x206f),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xe000, 0xf8ff),
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    (0xfff0, 0xffff),
    (0x110bd, 0x110bd),
    (0x110cd, 0x110cd),
    (0x13430, 0x1343f),
    (0x1bca0, 0x1bca3),
    (0x1d159, 0x1d159),
    (0x1d173, 0x1d17a),
    (0xe0000, 0x10_ffff),
];

/// Letters with a style, of another width, above or in a frame, or two in one; accents apart; dashes, dots, quotes, strokes
/// and crosses that look like those of a keyboard. See also [`marks::MARKS`].
const FORMS: &Ranges = &[
    (0xa6, 0xa6),
    (0xa8, 0xa8),
    (0xaa, 0xaa),
    (0xaf, 0xaf),
    (0xb4, 0xb4),
    (0xb8, 0xb8),
    (0xba, 0xba),
    (0xd7, 0xd7),
    (0x132, 0x133),
    (0x13f, 0x140),
    (0x149, 0x149),
    (0x17f, 0x17f),
    (0x2b0, 0x36f),
    (0x483, 0x489),
    (0x1ab0, 0x1aff),
    (0x1d00, 0x1dff),
    (0x2010, 0x2015),
    (0x2018, 0x201f),
    (0x2022, 0x2027),
    (0x2032, 0x203a),
    (0x2041, 0x2043),
    (0x2044, 0x2044),
    (0x20d0, 0x20ff),
    (0x2100, 0x2115),
    (0x2118, 0x2121),
    (0x2123, 0x218f),
    (0x2212, 0x2212),
    (0x2215, 0x2217),
    (0x2219, 0x2219),
    (0x2223, 0x2223),
    (0x2236, 0x2236),
    (0x223c, 0x223c),
    (0x22c5, 0x22c5),
    (0x23af, 0x23af),
    (0x2460, 0x257f),
    (0x2758, 0x2758),
    (0x2795, 0x2796),
    (0xa700, 0xa721),
    (0xfb00, 0xfb06),
    (0xfe20, 0xfe2f),
    (0xfe50, 0xfe6f),
    (0xff00, 0xffef),
    (0x1_d400, 0x1_d7ff),
    (0x1_f100, 0x1_f1ff),
];

/// Of no script: ASCII and Latin-1 without letters, the ohm, punctuation, figures above and below, currencies, symbols.
const SIGNS: &Ranges = &[
    (0x21, 0x40),
    (0x5b, 0x60),
    (0x7b, 0x7e),
    (0xa1, 0xb4),
    (0xb6, 0xbf),
    (0xf7, 0xf7),
    (0x3a9, 0x3a9),
    (0x2016, 0x205e),
    (0x2070, 0x2bff),
    (0x3001, 0x3003),
    (0x3008, 0x3020),
    (0x1_f000, 0x1_faff),
];

/// Latin letters as the languages of Europe and Vietnamese have them, and the micro sign, which stands among them. Others
/// look like these, and count as another script.
const LATIN: &Ranges = &[(0x41, 0x5a), (0x61, 0x7a), (0xb5, 0xb5), (0xc0, 0x17f), (0x218, 0x21b), (0x1e00, 0x1eff)];

/// What the marking of a pole and a potential is written in: ASCII, the Latin letters of Latin-1 and Latin Extended-A, and
/// `°`, `±`, `Ω`. For other scripts there are no rules.
const OF_A_MARKING: &Ranges = &[(0x20, 0x7e), (0xb0, 0xb1), (0xb5, 0xb5), (0xc0, 0x17f), (0x3a9, 0x3a9)];

/// Signs of the earth, and what is taken for one.
const EARTHS: &str = "⏚⏛⏄⏊⍊⊥⫨⟂⊕♁⊤🜨🜃";

/// Scripts with many letters that look like a Latin one: Runic, Ogham, Canadian syllabics, Coptic, Tifinagh, Lisu, Vai, Old
/// Italic, Gothic, Deseret, Osage, Elbasan, Warang Citi, and others of their kind.
const LIKE_LATIN: &Ranges = &[
    (0x7c0, 0x7ff),
    (0x10a0, 0x10ff),
    (0x13a0, 0x167f),
    (0x1681, 0x16ff),
    (0x18b0, 0x18ff),
    (0x1c80, 0x1cbf),
    (0x2c60, 0x2dff),
    (0xa4d0, 0xa63f),
    (0xa722, 0xa7ff),
    (0xab30, 0xabbf),
    (0x1_0280, 0x1_03ff),
    (0x1_0400, 0x1_05ff),
    (0x1_0780, 0x1_09ff),
    (0x1_11d0, 0x1_18ff),
    (0x1_6ea0, 0x1_6eff),
    (0x1_6f00, 0x1_6f9f),
    (0x1_df00, 0x1_dfff),
];

/// Letters of Greek, Cyrillic, Armenian and others, and Latin ones of phonetics, that look like a Latin letter.
const LOOKS_LATIN: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικμνορυχϲϳАВЕЅІЈКМНОРСТУХѴаеорсухѕіјѵҮүһԁԛԝӀӏԌԚԜՏՍՕԼհոսքօɑɡɩɪʏ";

/// What looks like the letters and figures of potentials that there are rules for.
const PLAIN: &[(char, &str)] =
    &[('1', "¹₁"), ('2', "²₂"), ('3', "³₃"), ('E', "ЕеΕεᎬꓰ"), ('L', "ᏞԼꓡ"), ('N', "Νꓠ"), ('P', "РрΡρᏢꓑ")];

pub(crate) const fn sort(character: char) -> Sort {
    // Nearly all characters are ASCII: they are looked up where a macro isn't optimized, too.
    if (character as usize) < ASCII.len() { ASCII[character as usize] } else { looked_through(character as u32) }
}

const ASCII: [Sort; 128] = {
    let mut sorts = [Sort::Other; 128];
    let mut code = 0;
    while code < sorts.len() {
        sorts[code] = looked_through(code as u32);
        code += 1;
    }
    sorts
};

const fn looked_through(code: u32) -> Sort {
    if code == 0x20 {
        Sort::Space
    } else if has(UNSEEN, code) {
        Sort::Unseen
    } else if has(FORMS, code) || code >= 0x300 && is_within(marks::MARKS, code) {
        Sort::Form
    } else if has(SIGNS, code) {
        Sort::Sign
    } else if has(LATIN, code) {
        Sort::Latin
    } else {
        Sort::Other
    }
}

const fn has(ranges: &Ranges, code: u32) -> bool {
    let mut at = 0;
    while at < ranges.len() {
        if ranges[at].0 <= code && code <= ranges[at].1 {
            return true;
        }
        at += 1;
    }
    false
}

/// The same of many ranges in order.
const fn is_within(ranges: &Ranges, code: u32) -> bool {
    let (mut from, mut to) = (0, ranges.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        if code < ranges[middle].0 {
            to = middle;
        } else if ranges[middle].1 < code {
            from = middle + 1;
        } else {
            return true;
        }
    }
    false
}

/// Whether a letter of another script looks like a Latin one.
pub(crate) const fn looks_latin(character: char) -> bool {
    is_among(LOOKS_LATIN, character) || has(LIKE_LATIN, character as u32)
}

/// Whether the marking of a pole, or a potential, may hold the character.
pub(crate) const fn is_of_a_marking(character: char) -> bool {
    has(OF_A_MARKING, character as u32)
}

/// Whether a reader takes the character for the sign of the earth.
pub(crate) const fn is_earth(character: char) -> bool {
    is_among(EARTHS, character)
}

const fn is_among(characters: &str, character: char) -> bool {
    let bytes = characters.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let (found, next) = self::character(bytes, at);
        if found as u32 == character as u32 {
            return true;
        }
        at = next;
    }
    false
}

/// The capital letter or figure that a reader takes it for. `None` of what a reader doesn't see.
pub(crate) const fn plain(character: char) -> Option<u8> {
    let code = character as u32;
    match sort(character) {
        Sort::Space | Sort::Unseen => return None,
        _ if code < 0x80 => return Some((code as u8).to_ascii_uppercase()),
        // The forms of full width stand in the order of ASCII.
        _ if 0xff01 <= code && code <= 0xff5e => return Some(((code - 0xfee0) as u8).to_ascii_uppercase()),
        _ => {}
    }
    let mut at = 0;
    while at < PLAIN.len() {
        if is_among(PLAIN[at].1, character) {
            return Some(PLAIN[at].0 as u8);
        }
        at += 1;
    }
    Some(0)
}

/// The character that begins at a place, and the place behind it.
pub(crate) const fn character(bytes: &[u8], at: usize) -> (char, usize) {
    let first = bytes[at] as u32;
    let (mut code, more) = match first {
        0..0x80 => (first, 0),
        0x80..0xe0 => (first & 0x1f, 1),
        0xe0..0xf0 => (first & 0x0f, 2),
        _ => (first & 0x07, 3),
    };
    let mut next = at + 1;
    while next <= at + more {
        code = code << 6 | (bytes[next] & 0x3f) as u32;
        next += 1;
    }
    match char::from_u32(code) {
        Some(character) => (character, next),
        None => (char::REPLACEMENT_CHARACTER, next), // the bytes are those of a text
    }
}

/// Whether something of the text can be seen.
#[must_use]
pub const fn can_be_seen(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let (character, next) = character(bytes, at);
        if !matches!(sort(character), Sort::Space | Sort::Unseen) {
            return true;
        }
        at = next;
    }
    false
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use super::*;

    #[test]
    fn characters_are_read_as_the_language_reads_them() {
        let text: String = "aß€𝐏\u{10ffff}\u{7ff}\u{800}\u{ffff}".into();
        let mut at = 0;
        for expected in text.chars() {
            let (found, next) = character(text.as_bytes(), at);
            assert_eq!((found, next), (expected, at + expected.len_utf8()));
            at = next;
        }
    }

    #[test]
    fn a_control_is_never_seen_and_a_letter_is() {
        for character in (0..=0xffff).filter_map(char::from_u32) {
            assert!(!character.is_control() || sort(character) == Sort::Unseen, "{character:?}");
            assert!(
                !character.is_whitespace() || matches!(sort(character), Sort::Unseen | Sort::Space),
                "{character:?}"
            );
            assert!(!character.is_ascii_graphic() || matches!(sort(character), Sort::Latin | Sort::Sign));
        }
        assert!(LOOKS_LATIN.chars().all(|character| sort(character) == Sort::Other));
    }

    #[test]
    fn ranges_in_order_are_found_by_halves() {
        let marks = marks::MARKS;
        assert!(marks.iter().all(|(first, last)| first <= last));
        assert!(marks.windows(2).all(|two| two[0].1 < two[1].0));
        for code in 0..=0x3_0000 {
            assert_eq!(is_within(marks, code), has(marks, code), "{code:x}");
        }
    }

    #[test]
    fn of_texts_that_are_canonically_equal_one_is_a_name_at_most() {
        // A syllable and its parts, an ideograph and its double, Greek accents, voiced kana, a vowel apart, a point.
        for (whole, other) in [
            ('가', '\u{1100}'),
            ('豈', '\u{f900}'),
            ('\u{3ac}', '\u{1f71}'),
            ('が', '\u{3099}'),
            ('パ', '\u{309a}'),
            ('丽', '\u{2f800}'),
            ('آ', '\u{653}'),
            ('ש', '\u{5c1}'),
            ('क', '\u{93c}'),
            ('ো', '\u{9be}'),
            ('ஔ', '\u{bd7}'),
        ] {
            assert_eq!(sort(whole), Sort::Other, "{whole:?}");
            assert_eq!(sort(other), Sort::Form, "{other:?}");
        }
    }

    #[test]
    fn spaces_and_fillers_are_nothing_to_see() {
        assert!(!can_be_seen("") && !can_be_seen(" \t\u{200b}\u{a0}\u{2800}\u{3164}\u{ad}"));
        assert!(can_be_seen(" x") && can_be_seen("为"));
    }
}
