//! The number of poles as a type.

use crate::hlist::Number;
use crate::sheet::poles::Poles;

/// A [`Number`]: the bound on it.
// It is reached by `Connector::Poles`, which Rust 1.88 doesn't see.
#[allow(unreachable_pub)]
pub trait Count {
    /// The same at run time.
    const POLES: Poles;
}

impl<const N: u8> Count for Number<N> {
    // A part has a pole at least: its number was a `Poles` when the parts file was read.
    const POLES: Poles = match Poles::new(N) {
        Some(poles) => poles,
        None => Poles::LEAST,
    };
}
