//! From a path to text.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::fault::{Faults, Problem};

/// A parts file to read.
#[derive(Debug, Clone)]
pub struct File {
    path: PathBuf,
    shown: String,
}

impl File {
    /// The file at `path`, which faults call `shown`.
    pub fn new(path: impl Into<PathBuf>, shown: impl Into<String>) -> Self {
        Self { path: path.into(), shown: shown.into() }
    }
}

/// A parts file that has been read.
#[derive(Debug, Default)]
pub struct Source {
    /// Which of the files it is, from 0.
    pub(crate) order: usize,
    shown: String,
    text: String,
}

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
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    }
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Reads the text, or reports why it can't.
pub(crate) fn load(order: usize, file: &File, faults: &mut Faults) -> Option<Arc<Source>> {
    let source = |text| Arc::new(Source { order, shown: file.shown.clone(), text });
    let bytes = match std::fs::read(&file.path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let problem = match error.kind() {
                io::ErrorKind::NotFound => Problem::NoSuchFile,
                _ if file.path.is_dir() => Problem::Folder,
                _ => Problem::Unreadable(error.to_string()),
            };
            faults.add(&source(String::new()), 0..0, problem);
            return None;
        }
    };
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => {
            faults.add(&source(String::new()), 0..0, Problem::Empty);
            None
        }
        Ok(text) => Some(source(text.to_owned())),
        Err(error) => {
            let end = error.valid_up_to();
            let readable = String::from_utf8_lossy(&bytes[..end]).into_owned();
            faults.add(&source(readable), end..end, Problem::NotUtf8);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn columns_are_characters_not_bytes() {
        let source = Source { order: 0, shown: String::new(), text: "a = 1\nb = \"4 mm²\" x".to_owned() };
        assert_eq!(source.line_and_column(0), (1, 1));
        assert_eq!(source.line_and_column(6), (2, 1));
        assert_eq!(source.line_and_column(18), (2, 12));
        assert_eq!(source.line_and_column(9999), (2, 14));
    }
}
