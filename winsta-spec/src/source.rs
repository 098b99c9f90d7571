//! From a path to text.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::{fs, io};

use crate::fault::{Faults, Problem};
use crate::shipped;

/// A file to read, or a text.
#[derive(Debug, Clone)]
pub struct File {
    path: PathBuf,
    shown: String,
    text: Option<String>,
    /// What helps whoever named a file that isn't there.
    start: &'static str,
}

const FROM_THE_PACKAGE: &str =
    "a path is taken from the package's root; one that begins with `./` or `../` from the calling file";
const FROM_THE_WORKING_DIRECTORY: &str = "a path is taken from the working directory of the program";

impl File {
    /// The file at `path`, which faults call `shown`.
    pub fn new(path: impl Into<PathBuf>, shown: impl Into<String>) -> Self {
        Self { path: path.into(), shown: shown.into(), text: None, start: FROM_THE_PACKAGE }
    }

    /// The file at `path` from the working directory, which faults call by that path. `winsta:winsta.toml` and
    /// `winsta:winsta-snap-in.toml` are the files that come with the crate.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let shown = path.display().to_string();
        match shipped::file(&shown) {
            Some(file) => file,
            None => Self { start: FROM_THE_WORKING_DIRECTORY, ..Self::new(path, shown) },
        }
    }

    /// A text that lies in no file; faults call it `shown`.
    pub fn from_text(shown: impl Into<String>, text: impl Into<String>) -> Self {
        let shown = shown.into();
        Self { text: Some(text.into()), ..Self::new(&shown, &shown) }
    }

    pub(crate) fn exists(&self) -> bool {
        self.text.is_some() || self.path.exists()
    }
}

/// As [`File::at`].
impl<P: AsRef<Path> + ?Sized> From<&P> for File {
    fn from(path: &P) -> Self {
        Self::at(path.as_ref())
    }
}

/// As [`File::at`].
impl From<PathBuf> for File {
    fn from(path: PathBuf) -> Self {
        Self::at(path)
    }
}

/// A file that has been read.
#[derive(Debug, Default)]
pub struct Source {
    /// Which of the files it is, in the order in which they were read.
    pub(crate) order: usize,
    path: PathBuf,
    shown: String,
    text: String,
    in_a_file: bool,
    lines: OnceLock<Vec<usize>>,
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
        let byte = byte.min(self.text.len());
        let line = self.lines().partition_point(|start| *start <= byte);
        let start = self.lines()[line - 1];
        (line, self.text.get(start..byte).unwrap_or_default().chars().count() + 1)
    }

    /// Where a line begins, and its text without what ends it.
    pub(crate) fn line(&self, line: usize) -> (usize, &str) {
        let start = line.checked_sub(1).and_then(|line| self.lines().get(line)).copied().unwrap_or_default();
        let text = self.text.get(start..).unwrap_or_default();
        (start, text.lines().next().unwrap_or_default())
    }

    /// The file and the line of a byte: `parts/winsta.toml:31`.
    pub(crate) fn place(&self, byte: usize) -> String {
        format!("{}:{}", self.shown, self.line_and_column(byte).0)
    }

    /// The file that this one names, from where it lies itself.
    pub(crate) fn neighbor(&self, name: &str) -> File {
        let shown = match self.shown.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{name}"),
            None => name.to_owned(),
        };
        File::new(self.path.with_file_name(name), shown)
    }

    /// Whether the text lies in a file, which can change, rather than in the program.
    #[must_use]
    pub fn is_in_a_file(&self) -> bool {
        self.in_a_file
    }

    /// Where each line begins. Found once: every part of a large file is asked for its line.
    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let newlines = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            [0].into_iter().chain(newlines.map(|(at, _)| at + 1)).collect()
        })
    }
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Reads files, those of a folder, and those that they build on: each once.
#[derive(Default)]
pub(crate) struct Loader {
    seen: HashSet<PathBuf>,
    order: usize,
}

impl Loader {
    /// The texts of the file; or of all parts files of the folder, by name.
    pub(crate) fn load(&mut self, file: &File, faults: &mut Faults) -> Vec<Arc<Source>> {
        if file.text.is_some() || !file.path.is_dir() {
            return self.load_one(file, Problem::Empty, faults).into_iter().collect();
        }
        let entries = fs::read_dir(&file.path).into_iter().flatten().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.path()).filter(|path| is_toml(path)).collect();
        paths.sort();
        if paths.is_empty() {
            faults.add(&self.source(file, String::new()), 0..0, Problem::NoTomlInFolder);
        }
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = |path: &Path| format!("{}/{}", file.shown.trim_end_matches('/'), name(path));
        let files: Vec<_> = paths.into_iter().map(|path| File::new(path.clone(), shown(&path))).collect();
        files.iter().filter_map(|file| self.load_one(file, Problem::Empty, faults)).collect()
    }

    /// The text, `None` also if it has been read already. `empty` is what is wrong with a file without one.
    pub(crate) fn load_one(&mut self, file: &File, empty: Problem, faults: &mut Faults) -> Option<Arc<Source>> {
        let path = match &file.text {
            Some(_) => Ok(file.path.clone()),
            None => file.path.canonicalize(),
        };
        if path.is_ok_and(|path| !self.seen.insert(path)) {
            return None;
        }
        let bytes = match &file.text {
            Some(text) => Ok(text.clone().into_bytes()),
            None => fs::read(&file.path),
        };
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(error) => {
                let problem = match error.kind() {
                    io::ErrorKind::NotFound => Problem::NoSuchFile { start: file.start },
                    _ => Problem::Unreadable(error.to_string()),
                };
                faults.add(&self.source(file, String::new()), 0..0, problem);
                return None;
            }
        };
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) if text.trim().is_empty() => {
                faults.add(&self.source(file, String::new()), 0..0, empty);
                None
            }
            Ok(text) => Some(self.source(file, text.to_owned())),
            Err(error) => {
                let end = error.valid_up_to();
                let readable = String::from_utf8_lossy(&bytes[..end]).into_owned();
                faults.add(&self.source(file, readable), end..end, Problem::NotUtf8);
                None
            }
        }
    }

    fn source(&mut self, file: &File, text: String) -> Arc<Source> {
        self.order += 1;
        let in_a_file = file.text.is_none();
        Arc::new(Source {
            order: self.order,
            path: file.path.clone(),
            shown: file.shown.clone(),
            text,
            in_a_file,
            lines: OnceLock::new(),
        })
    }
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
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
