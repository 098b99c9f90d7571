//! What a user holds: conductors, pieces with something put on them, and pairs in their states.
//!
//! It may use everything but `formats`.

pub(crate) mod any_state;
pub(crate) mod capped;
pub(crate) mod conductor;
pub(crate) mod cycles;
pub(crate) mod erased;
pub(crate) mod held;
pub(crate) mod levered;
pub(crate) mod mate;
pub(crate) mod mated;
pub(crate) mod mounted;
pub(crate) mod reason;
#[allow(missing_docs)]
pub(crate) mod shown;
pub(crate) mod terminated;
pub(crate) mod unchecked;
#[allow(missing_docs)]
pub(crate) mod wired;
pub(crate) mod with;
