//! The entries of one parts file: parts with their faces and sections, families, assumptions.
//!
//! May use [`text`](crate::text), [`fault`](crate::fault), [`file`](crate::file) and [`toml`](crate::toml).

pub(crate) mod assumption;
pub(crate) mod entry;
pub(crate) mod plausible;
pub(crate) mod sections;

pub use self::entry::{FaceEntry, Family, Faulty, PartEntry};
