//! What is to be read: a path, a text, or a file that comes with the crate.

use std::path::{Path, PathBuf};

use crate::fault::problem::Problem;
use crate::file::{problem, shipped};
use crate::text::source::Source;

/// A file to read, or a text.
#[derive(Debug, Clone)]
pub struct File {
    pub(crate) path: PathBuf,
    pub(crate) shown: String,
    pub(crate) text: Option<String>,
    /// What helps whoever named a file that isn't there.
    pub(crate) start: &'static str,
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
            Some((name, text)) => Self::from_text(name, text),
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

    /// The file that this one names, from where it lies itsource.
    fn beside(source: &Source, name: &str) -> Self {
        let shown = match source.shown.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{name}"),
            None => name.to_owned(),
        };
        Self::new(source.path.with_file_name(name), shown)
    }

    /// What a file at `source` names as one that it builds on: a shipped one, or a parts file, from where it lies
    /// itself. What a file says reaches nothing else: it may come from somebody else.
    pub(crate) fn built_on(name: &str, source: &Source) -> Result<Self, Problem> {
        if name.starts_with(shipped::PREFIX) {
            let (name, text) = shipped::file(name).ok_or_else(|| problem::nothing_to_build_on(name))?;
            return Ok(Self::from_text(name, text));
        }
        // As for a path in `parts!`.
        if Path::new(name).has_root() || name.contains(':') {
            return Err(problem::absolute_path(name));
        }
        let file = Self::beside(source, name);
        if !file.exists() {
            Err(problem::nothing_to_build_on(name))
        } else if !is_toml(&file.path) && !file.path.is_dir() {
            Err(problem::not_toml(name))
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

pub(crate) fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}
