//! From a path to a text: files to read, and what reads them.
//!
//! May use [`text`](crate::text) and [`fault`](crate::fault).

pub(crate) mod loader;
pub(crate) mod path;
pub(crate) mod problem;
mod shipped;

pub use self::path::File;
