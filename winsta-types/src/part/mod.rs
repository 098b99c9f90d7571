//! What the compiler knows of a part: what its sheet says, as types, and what has been done to it since.
//!
//! It may use `proof`, `quantity` and `sheet`.

pub mod conductor;
pub mod connector;
pub(crate) mod own;
#[allow(missing_docs)]
pub(crate) mod shelf;
pub mod terminal;
