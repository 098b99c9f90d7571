//! The entries of one parts file: parts with their faces and figures, families, assumptions.
//!
//! May use [`text`](crate::text), [`fault`](crate::fault), [`file`](crate::file), [`value`](crate::value) and
//! [`toml`](crate::toml).

pub(crate) mod assumption;
pub(crate) mod entries;
pub(crate) mod entry;
mod face;
mod family;
mod figures;
mod keys;
mod part;
pub(crate) mod plausible;
pub(crate) mod problem;
mod sections;
mod shared;

pub use self::entries::keys;
pub use self::entry::{FaceEntry, Family, Faulty, PartEntry};
