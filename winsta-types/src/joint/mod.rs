//! What a user holds: pairs in their states, and pieces with what has been put on them.
//!
//! It may use everything but `formats`.

pub mod any_state;
pub mod cycles;
pub mod energized;
pub mod erased;
pub mod mated;
pub(crate) mod reason;
pub mod terminated;
pub mod unchecked;
#[allow(missing_docs)]
pub(crate) mod wired;
