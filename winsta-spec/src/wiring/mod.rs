//! Wiring files: connections, their conductors and loads, checked against a catalog.
//!
//! May use everything else.

mod conductor;
pub(crate) mod connection;
mod load;

pub use self::connection::{WiringConnection, read_wiring};
