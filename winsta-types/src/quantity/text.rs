//! A text of limited length, made in a constant as well as at run time: what a `String` would be, without `alloc`.

use core::fmt;

use crate::quantity::unit::Unit;

/// The longest text that a quantity is read from or printed to, in bytes.
pub(crate) const LONGEST: usize = 32;

/// A text of at most `N` bytes. What doesn't fit any more is left out, each piece as a whole.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<const N: usize = LONGEST> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Text<N> {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "", // only whole pieces of text come in
        }
    }

    pub(crate) const fn str(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if self.len + text.len() <= N {
            let mut at = 0;
            while at < text.len() {
                self.bytes[self.len] = text[at];
                self.len += 1;
                at += 1;
            }
        }
        self
    }

    /// The template, with a word in place of each `{}`, one after the other.
    pub(crate) const fn filled(mut self, mut template: &str, mut words: &[&str]) -> Self {
        let mut at = 0;
        while let [word, others @ ..] = words
            && at + 1 < template.len()
        {
            if matches!((template.as_bytes()[at], template.as_bytes()[at + 1]), (b'{', b'}')) {
                self = self.str(template.split_at(at).0).str(word);
                template = template.split_at(at + 2).1;
                (words, at) = (others, 0);
            } else {
                at += 1;
            }
        }
        self.str(template)
    }

    pub(crate) const fn text<const M: usize>(self, text: &Text<M>) -> Self {
        self.str(text.as_str())
    }

    pub(crate) const fn number(self, number: u64) -> Self {
        let this = if number >= 10 { self.number(number / 10) } else { self };
        this.digit(number % 10)
    }

    /// `U+200B`.
    pub(crate) const fn code(self, character: char) -> Self {
        let (code, mut shift) = (character as u32, if character as u32 > 0xffff { 20 } else { 12 });
        let mut text = self.str("U+");
        let mut is_first = true;
        loop {
            let digit = code >> shift & 0xf;
            if !(is_first && digit == 0 && shift > 12) {
                is_first = false;
                let digits = "0123456789ABCDEF";
                text = text.str(digits.split_at(digit as usize).1.split_at(1).0);
            }
            if shift == 0 {
                return text;
            }
            shift -= 4;
        }
    }

    const fn digit(mut self, digit: u64) -> Self {
        if self.len < N {
            self.bytes[self.len] = b'0' + digit as u8;
            self.len += 1;
        }
        self
    }

    /// A value in the largest unit that leaves no 0 before the point, or in the smallest: without the unit.
    pub(super) const fn value(self, value: i64, unit: &Unit) -> Self {
        let (magnitude, size) = (value.unsigned_abs(), unit.size.unsigned_abs());
        let mut text = if value < 0 { self.str("-") } else { self };
        text = text.number(magnitude / size);
        let (mut rest, mut place) = (magnitude % size, size);
        if rest != 0 {
            text = text.str(".");
        }
        let mut decimals = 0;
        while rest != 0 {
            place /= 10;
            decimals += 1;
            text = text.digit(rest / place);
            rest %= place;
        }
        if decimals == 3 && magnitude >= size {
            // So that the point can't be taken for one that separates thousands, nor is when it is read.
            text = text.digit(0);
        }
        text
    }

    pub(super) const fn unit(self, unit: &Unit) -> Self {
        let name = unit.names[0];
        // The sign of degrees follows its number without a space.
        let text =
            if name.as_bytes()[0] == "°".as_bytes()[0] && name.len() == "°".len() { self } else { self.str(" ") };
        text.str(name)
    }
}

impl<const N: usize> fmt::Write for Text<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.len + text.len() > N {
            return Err(fmt::Error);
        }
        *self = self.str(text);
        Ok(())
    }
}

impl<const N: usize> fmt::Display for Text<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The largest unit that leaves no 0 before the point, or the smallest.
pub(super) const fn unit_for(value: i64, units: &'static [Unit]) -> &'static Unit {
    let mut at = 0;
    while at + 1 < units.len() && value.unsigned_abs() < units[at].size.unsigned_abs() {
        at += 1;
    }
    &units[at]
}

pub(super) const fn of_quantity(value: i64, units: &'static [Unit]) -> Text {
    let unit = unit_for(value, units);
    Text::new().value(value, unit).unit(unit)
}

/// Both figures of a range, as its `Display` prints them.
pub(super) const fn of_range(min: i64, max: i64, units: &'static [Unit]) -> Text<{ 2 * LONGEST }> {
    let (first, last) = (unit_for(min, units), unit_for(max, units));
    let mut text = Text::new().value(min, first);
    if first.size != last.size {
        text = text.unit(first);
    }
    text = text.str(if min < 0 && max >= 0 { " ... +" } else { " ... " });
    text.value(max, last).unit(last)
}
