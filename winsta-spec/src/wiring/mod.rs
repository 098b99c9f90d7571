//! Wiring files: connections, their conductors and loads, checked against a catalog.
//!
//! May use everything else.

mod conductor;
mod connection;
mod load;
mod problem;

pub use self::connection::{WiringConnection, read_wiring, wiring_keys};
