//! What the compiler knows of a part: what its sheet says, as types, and what has been done to it since.
//!
//! It may use `proof`, `hlist`, `quantity` and `sheet`.

pub(crate) mod cap;
pub(crate) mod condition;
pub(crate) mod conductor;
pub(crate) mod connector;
pub(crate) mod family;
pub(crate) mod gender;
pub(crate) mod lever;
pub(crate) mod name;
pub(crate) mod own;
pub(crate) mod pole;
pub(crate) mod poles;
pub(crate) mod pose;
pub(crate) mod potential;
#[allow(missing_docs)]
pub(crate) mod shelf;
pub(crate) mod terminal;
#[allow(missing_docs)]
pub(crate) mod wiring;
