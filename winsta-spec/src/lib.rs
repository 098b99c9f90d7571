//! Reads the parts files of [winsta]: from text to a checked [`Catalog`], every fault at its line and column.
//!
//! ```text
//! file ─▶ text ─▶ toml ─▶ parts ─▶ catalog ─▶ wiring
//!                 blocks   figures   checked    connections
//! ```
//!
//! Each of these is a folder, whose page says what is in it and what it may use: `text` and `fault` below all others,
//! `value` between `fault` and `toml`. The figures of a sheet follow from the table in `winsta_types`.
//!
//! [`read`] is the whole way, behind the macro and behind every tool. A fault never ends the way: all of them are
//! collected, and the parts that are sound are still in the catalog.
//!
//! ```
//! let files = [winsta_spec::File::new("../parts/winsta.toml", "parts/winsta.toml")];
//! let (catalog, faults) = winsta_spec::read(&files);
//! assert!(faults.is_empty());
//! assert_eq!(catalog.parts[0].entry.type_name.value, "P770_744_062_000");
//! ```
//!
//! A wiring file goes the same way, by [`read_wiring`]: from text to connections that are checked against a catalog.
//!
//! [winsta]: https://docs.rs/winsta

#![forbid(unsafe_code)]

mod catalog;
mod fault;
mod file;
mod parts;
mod text;
mod toml;
mod value;
mod wiring;

pub use crate::catalog::{Catalog, CatalogPart, Fitting, Names};
pub use crate::fault::{Fault, Mates, Problem, Refused};
pub use crate::file::File;
pub use crate::parts::{FaceEntry, Family, Faulty, PartEntry, keys};
pub use crate::text::{Shown, Source, coding_type_name, pole_type_name, words_type_name};
pub use crate::toml::Located;
pub use crate::value::{SchemaKey, Shape};
pub use crate::wiring::{WiringConnection, read_wiring, wiring_keys};

use std::collections::VecDeque;

use crate::fault::collected::Faults;
use crate::file::loader::Loader;

/// Reads and checks parts files, which together make one catalog: with all files of a folder that is named, and with
/// those that a file builds on.
///
/// The faults are in the order of the files and of the places in them. A part that lacks what every part must have
/// is not among the parts of the catalog, but in [`Catalog::faulty`].
#[must_use]
pub fn read(files: &[File]) -> (Catalog, Vec<Fault>) {
    let mut faults = Faults::default();
    let mut loader = Loader::default();
    let mut entries = Vec::with_capacity(files.len());
    let mut files: VecDeque<File> = files.iter().cloned().collect();
    while let Some(file) = files.pop_front() {
        for source in loader.load(&file, &parts::problem::empty(), &mut faults) {
            let read = parts::entries::read(&source, &mut faults);
            for name in &read.builds_on {
                match File::built_on(name.value, &source) {
                    Ok(file) => files.push_back(file),
                    Err(problem) => faults.add(&source, name.span.clone(), problem),
                }
            }
            entries.push(read);
        }
    }
    let catalog = catalog::check::check(entries, &mut faults);
    (catalog, faults.into_sorted())
}
