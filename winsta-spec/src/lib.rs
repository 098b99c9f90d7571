//! Reads the parts files of [winsta]: from text to a checked [`Catalog`], every fault at its line and column.
//!
//! ```text
//! file ─▶ source ─▶ table ─▶ entry ─▶ check ─▶ catalog
//!          text     spanned   typed   rules    resolved
//! ```
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

mod assumption;
mod catalog;
mod check;
mod entry;
mod fault;
mod fitting;
mod intern;
mod loaded;
mod lookup;
mod plausible;
mod printed;
mod schema;
mod sections;
mod shipped;
mod shown;
mod source;
mod spelling;
mod table;
mod termination;
mod type_name;
mod value;
mod wiring;

pub use crate::catalog::{Catalog, Fitting, Names, Part};
pub use crate::entry::{Entry, Face, Family, Faulty};
pub use crate::fault::{Fault, Few, Mates, Problem, Quotes, Refused};
pub use crate::schema::{Key, Shape, keys, wiring_keys};
pub use crate::shown::Shown;
pub use crate::source::{File, Source};
pub use crate::table::Located;
pub use crate::type_name::{coding_type_name, pole_type_name, words_type_name};
pub use crate::wiring::{Connection, read_wiring};

use std::collections::VecDeque;

use crate::fault::Faults;
use crate::source::Loader;

/// Reads and checks parts files, which together make one catalog: with all files of a folder that is named, and with
/// those that a file builds on.
///
/// The faults stand in the order of the files and of the places in them. A part that lacks what every part must have
/// is not among the parts of the catalog, but in [`Catalog::faulty`].
#[must_use]
pub fn read(files: &[File]) -> (Catalog, Vec<Fault>) {
    let mut faults = Faults::default();
    let mut loader = Loader::default();
    let mut entries = Vec::with_capacity(files.len());
    let mut files: VecDeque<File> = files.iter().cloned().collect();
    while let Some(file) = files.pop_front() {
        for source in loader.load(&file, &mut faults) {
            let read = entry::read(&source, &mut faults);
            for name in &read.builds_on {
                match File::built_on(name.value, &source) {
                    Ok(file) => files.push_back(file),
                    Err(problem) => faults.add(&source, name.span.clone(), problem),
                }
            }
            entries.push(read);
        }
    }
    let catalog = check::check(entries, &mut faults);
    (catalog, faults.into_sorted())
}
