//! The figures that a part shares with no other, as generated code writes them: a line of text in each part.
//!
//! rustc takes its time over each constant, and over each expression in it. So a part has one constant for all its
//! figures, which is read only where the part's sheet is used: `i6:4711-S k0 c1:X l1`.
//!
//! A figure is a letter and a number; of a text the number is its length in bytes, and the text follows after a colon.
//!
//! | letter | figure |
//! |---|---|
//! | `k` | number of its kind, in [`Kind::ALL`] |
//! | `i` `f` | item number, face |
//! | `q` `d` | source, description |
//! | `c` `l` | coding; 1 with a locking lever, 0 without one |
//! | `o` | color |
//! | `w` `e` | weight in milligrams, fire load in joules |
//! | `g` `t` | GTIN, customs tariff number |
//! | `p` | a counterpart: once for each, up to [`MAX_COUNTERPARTS`] |

use crate::quantity::{Energy, Mass};
use crate::sheet::coding::Coding;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::family::MismatingProtection;
use crate::sheet::kind::Kind;

/// A part with more counterparts has them in the sheet that it shares.
pub const MAX_COUNTERPARTS: usize = 8;

/// One figure of a line.
struct Figure {
    letter: u8,
    number: u32,
    /// Empty of a figure that is no text.
    text: &'static str,
    /// The figures after it.
    rest: &'static str,
}

impl Figure {
    /// The first figure of a line that has one.
    const fn first(line: &'static str) -> Self {
        let bytes = line.as_bytes();
        let (mut at, mut number) = (1, 0);
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            number = number * 10 + (bytes[at] - b'0') as u32;
            at += 1;
        }
        let (mut text, mut rest) = ("", line.split_at(at).1);
        if at < bytes.len() && bytes[at] == b':' {
            (text, rest) = rest.split_at(1).1.split_at(number as usize);
        }
        if !rest.is_empty() {
            rest = rest.split_at(1).1;
        }
        Self { letter: bytes[0], number, text, rest }
    }
}

/// The whole sheet of a part: the one that it shares, and what its own line says.
pub(super) const fn sheet(line: &'static str, shared: &DataSheet, counterparts: &'static [&'static str]) -> DataSheet {
    let mut sheet = *shared;
    let mut rest = line;
    while !rest.is_empty() {
        let figure = Figure::first(rest);
        let text = figure.text;
        match figure.letter {
            b'k' => sheet.kind = Kind::ALL[figure.number as usize],
            b'i' => sheet.item_number = text,
            b'f' => sheet.face = Some(text),
            b'q' => sheet.source = text,
            b'd' => sheet.description = Some(text),
            b'c' => sheet.coding = Coding::new(text),
            b'l' => sheet.locking_lever = Some(figure.number == 1),
            b'o' => sheet.color = Some(text),
            b'w' => sheet.weight = Some(Mass::milligrams(figure.number)),
            b'e' => sheet.fire_load = Some(Energy::joules(figure.number)),
            b'g' => sheet.gtin = Some(text),
            b't' => sheet.customs_tariff = Some(text),
            b'p' => sheet.counterparts = counterparts,
            _ => {}
        }
        rest = figure.rest;
    }
    sheet
}

/// A sheet that gives nothing: what generated code completes to a shared one.
pub const NOT_GIVEN: DataSheet = DataSheet::new("", Kind::Socket, "");

/// What a family is protected against, in one call: a literal of it takes six lines in each shared sheet.
#[must_use]
pub const fn protection(poles: bool, rotated: bool, staggered: bool, single_pole: bool) -> MismatingProtection {
    MismatingProtection { poles, rotated, staggered, single_pole }
}

/// How many counterparts a line names.
pub(super) const fn count(line: &'static str) -> usize {
    let (mut rest, mut count) = (line, 0);
    while !rest.is_empty() {
        let figure = Figure::first(rest);
        count += (figure.letter == b'p') as usize;
        rest = figure.rest;
    }
    count
}

/// The first counterparts of a line; an empty text where it names fewer.
pub(super) const fn counterparts<const N: usize>(line: &'static str) -> [&'static str; N] {
    let mut counterparts = [""; N];
    let (mut rest, mut at) = (line, 0);
    while !rest.is_empty() && at < N {
        let figure = Figure::first(rest);
        if figure.letter == b'p' {
            counterparts[at] = figure.text;
            at += 1;
        }
        rest = figure.rest;
    }
    counterparts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_what_differs_from_the_shared_sheet() {
        const SHARED: DataSheet = DataSheet { color: Some("gray"), mounting: Some("snap-in"), ..NOT_GIVEN };
        let line = "k1 i4:4 11 c2:² q1:s l0 w12300 p1:a p2:b ";
        let read = sheet(line, &SHARED, &["a", "b "]);
        let expected = DataSheet {
            item_number: "4 11",
            kind: Kind::Plug,
            source: "s",
            coding: Coding::new("²"),
            locking_lever: Some(false),
            weight: Some(Mass::milligrams(12_300)),
            counterparts: &["a", "b "],
            ..SHARED
        };
        assert_eq!(read, expected);
        assert_eq!((count(line), counterparts::<2>(line)), (2, ["a", "b "]));
    }
}
