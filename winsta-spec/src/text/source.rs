//! The text of a file, and the lines and columns in it.

use std::path::PathBuf;
use std::sync::OnceLock;

use crate::text::shown::escaped;

/// A file that has been read.
#[derive(Debug, Default)]
pub struct Source {
    /// Which of the files it is, in the order in which they were read.
    pub(crate) order: usize,
    pub(crate) path: PathBuf,
    pub(crate) shown: String,
    pub(crate) text: String,
    pub(crate) in_a_file: bool,
    pub(crate) lines: OnceLock<Vec<usize>>,
    /// How many characters there are before each block of bytes.
    pub(crate) characters: OnceLock<Vec<usize>>,
}

/// Bytes of a block.
const BLOCK: usize = 1024;

impl Source {
    /// The file's name, as faults show it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.shown
    }

    /// The text, without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and the column of a byte, both from 1. A column is a character.
    #[must_use]
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let line = self.line_of(byte);
        let start = self.lines()[line - 1];
        (line, self.characters_before(byte).saturating_sub(self.characters_before(start)) + 1)
    }

    /// The line of a byte, from 1.
    fn line_of(&self, byte: usize) -> usize {
        self.lines().partition_point(|start| *start <= byte)
    }

    /// A line can be as long as the file, and each fault in it has a column.
    fn characters_before(&self, byte: usize) -> usize {
        let count = |bytes: &[u8]| bytes.iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count();
        let blocks = self.characters.get_or_init(|| {
            let lengths = self.text.as_bytes().chunks(BLOCK).map(count);
            let before = |sum: &mut usize, length| {
                *sum += length;
                Some(*sum - length)
            };
            lengths.scan(0, before).collect()
        });
        let block = (byte / BLOCK).min(blocks.len().saturating_sub(1));
        let rest = self.text.as_bytes().get(block * BLOCK..byte).unwrap_or_default();
        blocks.get(block).copied().unwrap_or_default() + count(rest)
    }

    /// Where a line begins, and its text without what ends it.
    pub(crate) fn line(&self, line: usize) -> (usize, &str) {
        let lines = self.lines();
        let start = line.checked_sub(1).and_then(|line| lines.get(line)).copied().unwrap_or_default();
        let end = lines.get(line).copied().unwrap_or(self.text.len());
        let text = self.text.get(start..end).unwrap_or_default();
        (start, text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text)))
    }

    /// The file and the line of a byte: `parts/winsta.toml:31`.
    pub(crate) fn place(&self, byte: usize) -> String {
        format!("{}:{}", escaped(&self.shown), self.line_of(byte))
    }

    #[cfg(test)]
    pub(crate) fn of_text(shown: &str, text: &str) -> std::sync::Arc<Self> {
        std::sync::Arc::new(Self { shown: shown.to_owned(), text: text.to_owned(), ..Self::default() })
    }

    /// Whether the text lies in a file, which can change, rather than in the program.
    #[must_use]
    pub fn is_in_a_file(&self) -> bool {
        self.in_a_file
    }

    /// Where each line begins. Found once: every part of a large file has a line.
    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let mut starts = vec![0];
            starts.extend(self.text.match_indices('\n').map(|(at, _)| at + 1));
            starts
        })
    }
}
#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn columns_are_characters_not_bytes() {
        let source = Source { text: "a = 1\nb = \"4 mm²\" x".to_owned(), ..Source::default() };
        assert_eq!(source.line_and_column(0), (1, 1));
        assert_eq!(source.line_and_column(6), (2, 1));
        assert_eq!(source.line_and_column(18), (2, 12));
        assert_eq!(source.line_and_column(9999), (2, 14));
    }
}
