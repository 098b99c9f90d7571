//! What several tests need: packages that are written and built, the files in a folder, which compiler this is.

// Not every test needs everything.
#![allow(dead_code)]

pub(crate) mod files;
pub(crate) mod package;
pub(crate) mod toolchain;
