//! From a path to text.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::fault::{Faults, Problem};
use crate::shipped;
use crate::shown::{Shown, escaped};

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
    /// A larger file isn't read: 64 MiB, some 100,000 parts with all that their sheets say.
    pub const MOST_BYTES: u64 = 64 << 20;

    /// More files aren't read together, those of folders and those that others build on among them.
    pub const MOST_FILES: usize = 10_000;

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

    fn exists(&self) -> bool {
        self.text.is_some() || self.path.exists()
    }

    /// What a file at `source` names as one that it builds on: a shipped one, or a parts file, from where it lies
    /// itself. What a file says reaches nothing else: it may come from somebody else.
    pub(crate) fn built_on(name: &str, source: &Source) -> Result<Self, Problem> {
        if name.starts_with(shipped::PREFIX) {
            let missing = || Problem::NothingToBuildOn { name: name.into(), shipped: shipped::names() };
            return shipped::file(name).ok_or_else(missing);
        }
        // As for a path in `parts!`.
        if Path::new(name).has_root() || name.contains(':') {
            return Err(Problem::AbsolutePath { name: name.into() });
        }
        let file = source.neighbor(name);
        if !file.exists() {
            Err(Problem::NothingToBuildOn { name: name.into(), shipped: shipped::names() })
        } else if !is_toml(&file.path) && !file.path.is_dir() {
            Err(Problem::NotToml { name: name.into() })
        } else {
            Ok(file)
        }
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
    /// How many characters there are before each block of bytes.
    characters: OnceLock<Vec<usize>>,
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
        let line = self.lines().partition_point(|start| *start <= byte);
        let start = self.lines()[line - 1];
        (line, self.characters_before(byte).saturating_sub(self.characters_before(start)) + 1)
    }

    /// A line can be as long as the file, and each fault in it is asked for its column.
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
        format!("{}:{}", escaped(&self.shown), self.line_and_column(byte).0)
    }

    /// The file that this one names, from where it lies itself.
    pub(crate) fn neighbor(&self, name: &str) -> File {
        let shown = match self.shown.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{name}"),
            None => name.to_owned(),
        };
        File::new(self.path.with_file_name(name), shown)
    }

    #[cfg(test)]
    pub(crate) fn of_text(shown: &str, text: &str) -> Arc<Self> {
        Arc::new(Self { shown: shown.to_owned(), text: text.to_owned(), ..Self::default() })
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
    /// How many files were asked for.
    files: usize,
}

impl Loader {
    /// The texts of the file; or of all parts files of the folder, by name.
    pub(crate) fn load(&mut self, file: &File, faults: &mut Faults) -> Vec<Arc<Source>> {
        if file.text.is_some() || !file.path.is_dir() {
            return self.load_one(file, Problem::Empty, faults).into_iter().collect();
        }
        let entries = fs::read_dir(&file.path).into_iter().flatten().flatten();
        // One more than are read, so that it is told.
        let files = entries.map(|entry| entry.path()).filter(|path| is_toml(path)).take(File::MOST_FILES + 1);
        let mut paths: Vec<_> = files.collect();
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
        self.files += 1;
        match self.files - 1 {
            more if more > File::MOST_FILES => return None,
            File::MOST_FILES => {
                let most = File::MOST_FILES;
                faults.add(&self.source(file, String::new()), 0..0, Problem::TooManyFiles { most });
                return None;
            }
            _ => {}
        }
        let bytes = match &file.text {
            Some(text) => Ok(text.clone().into_bytes()),
            None => bytes(file),
        };
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(problem) => {
                faults.add(&self.source(file, String::new()), 0..0, problem);
                return None;
            }
        };
        faults.spelling.allow(bytes.len());
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
            ..Source::default()
        })
    }
}

/// What the file holds. What isn't a file isn't opened at all: a pipe would wait, and a device might never end.
fn bytes(file: &File) -> Result<Vec<u8>, Problem> {
    let problem = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => Problem::NoSuchFile { start: file.start },
        _ => Problem::Unreadable(Shown::from(error.to_string())),
    };
    let metadata = fs::metadata(&file.path).map_err(problem)?;
    if !metadata.is_file() {
        return Err(Problem::NotAFile);
    }
    let mut bytes = Vec::new();
    // Some files give more than they say.
    let mut reader = fs::File::open(&file.path).map_err(problem)?.take(File::MOST_BYTES + 1);
    if metadata.len() <= File::MOST_BYTES {
        reader.read_to_end(&mut bytes).map_err(problem)?;
    }
    let is_larger = metadata.len().max(bytes.len() as u64) > File::MOST_BYTES;
    if is_larger { Err(Problem::TooLarge { most: File::MOST_BYTES }) } else { Ok(bytes) }
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
