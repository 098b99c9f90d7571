//! Reads files, those of a folder, and those that they build on: each once.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::fault::collected::Faults;
use crate::fault::problem::Problem;
use crate::file::path::{File, is_toml};
use crate::file::problem;
use crate::text::source::Source;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Reads files, those of a folder, and those that they build on: each once.
#[derive(Default)]
pub(crate) struct Loader {
    seen: HashSet<PathBuf>,
    order: usize,
    /// How many files were to be read.
    files: usize,
}

impl Loader {
    /// The texts of the file; or of all parts files of the folder, by name.
    ///
    /// `empty` is what is wrong with a file without text.
    pub(crate) fn load(&mut self, file: &File, empty: &Problem, faults: &mut Faults) -> Vec<Arc<Source>> {
        if file.text.is_some() || !file.path.is_dir() {
            return self.load_one(file, empty.clone(), faults).into_iter().collect();
        }
        let entries = fs::read_dir(&file.path).into_iter().flatten().flatten();
        // One more than are read, so that it is told.
        let files = entries.map(|entry| entry.path()).filter(|path| is_toml(path)).take(File::MOST_FILES + 1);
        let mut paths: Vec<_> = files.collect();
        paths.sort();
        if paths.is_empty() {
            faults.add(&self.source(file, String::new()), 0..0, problem::no_toml_in_folder());
        }
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = |path: &Path| format!("{}/{}", file.shown.trim_end_matches('/'), name(path));
        let files: Vec<_> = paths.into_iter().map(|path| File::new(path.clone(), shown(&path))).collect();
        files.iter().filter_map(|file| self.load_one(file, empty.clone(), faults)).collect()
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
                faults.add(&self.source(file, String::new()), 0..0, problem::too_many_files(File::MOST_FILES));
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
                faults.add(&self.source(file, readable), end..end, problem::not_utf8());
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
    let wrong = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => problem::no_such_file(file.start),
        _ => problem::unreadable(&error),
    };
    let metadata = fs::metadata(&file.path).map_err(wrong)?;
    if !metadata.is_file() {
        return Err(problem::not_a_file());
    }
    let mut bytes = Vec::new();
    // Some files give more than they say.
    let mut reader = fs::File::open(&file.path).map_err(wrong)?.take(File::MOST_BYTES + 1);
    if metadata.len() <= File::MOST_BYTES {
        reader.read_to_end(&mut bytes).map_err(wrong)?;
    }
    let is_larger = metadata.len().max(bytes.len() as u64) > File::MOST_BYTES;
    if is_larger { Err(problem::too_large(File::MOST_BYTES)) } else { Ok(bytes) }
}
