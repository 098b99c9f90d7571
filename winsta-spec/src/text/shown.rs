//! Texts of a file as a message shows them: whatever the file holds, nothing of it reaches the terminal raw.

use std::fmt;
use std::ops::Deref;

/// A text that was found in a file, for a message: cut off where it gets long, and with what can't be seen, or what
/// would steer a terminal, written as `\u{202e}`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Shown(Box<str>);

impl Shown {
    /// As many characters are shown.
    pub const LONGEST: usize = 100;
}

impl Shown {
    /// A message that is made of several texts.
    pub(crate) fn message(text: &str) -> Self {
        Self::cut(text, 20 * Self::LONGEST)
    }

    fn cut(text: &str, longest: usize) -> Self {
        let end = text.char_indices().nth(longest).map(|(end, _)| end);
        let mut shown = escaped(&text[..end.unwrap_or(text.len())]);
        if end.is_some() {
            shown.push('…');
        }
        Self(shown.into())
    }
}

impl From<&str> for Shown {
    fn from(text: &str) -> Self {
        Self::cut(text, Self::LONGEST)
    }
}

impl From<String> for Shown {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl Deref for Shown {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Shown {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// The whole text, with what can't be seen written out.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => escaped.extend(c.escape_default()),
            c if c.is_control() || is_hidden(c) => written_out(c, &mut escaped),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Adds a character as `\u{202e}`.
pub(crate) fn written_out(c: char, text: &mut String) {
    text.extend(c.escape_unicode());
}

/// Whether a text that isn't a name may hold it: a line break and a tab, and everything that can be seen and doesn't
/// turn around what is written.
pub(crate) fn is_text(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => true,
        // They join letters in some scripts.
        '\u{200c}' | '\u{200d}' => true,
        c => !c.is_control() && !is_hidden(c),
    }
}

/// What takes no place, breaks a line, or turns around the direction of what is written.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::Shown;

    #[test]
    fn nothing_of_a_file_steers_a_terminal() {
        let shown = |text: &str| Shown::from(text).to_string();
        assert_eq!(shown("\u{1b}[31mred\u{7}"), "\\u{1b}[31mred\\u{7}");
        assert_eq!(shown("a\u{202e}b\u{200b}\n"), "a\\u{202e}b\\u{200b}\\n");
        assert_eq!(shown("4 mm², Ω, 端子"), "4 mm², Ω, 端子");
        assert_eq!(shown(&"x".repeat(30_000)).chars().count(), Shown::LONGEST + 1);
    }
}
