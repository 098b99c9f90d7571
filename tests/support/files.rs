//! The files that tests go through, in order.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder that end so.
pub(crate) fn in_folder(folder: impl AsRef<Path>, extension: &str) -> Vec<PathBuf> {
    let mut files = entries(folder.as_ref());
    files.retain(|path| path.extension().is_some_and(|end| end == extension));
    files
}

/// The files below a folder that end so.
pub(crate) fn below(folder: impl AsRef<Path>, extension: &str) -> Vec<PathBuf> {
    let mut files = in_folder(&folder, extension);
    for folder in entries(folder.as_ref()).iter().filter(|path| path.is_dir()) {
        files.extend(below(folder, extension));
    }
    files
}

/// The programs of `tests/ui` with what the compiler says to them beside it.
pub(crate) fn cases() -> Vec<PathBuf> {
    let mut cases = below(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui"), "rs");
    cases.retain(|case| case.with_extension("stderr").exists());
    cases
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}
