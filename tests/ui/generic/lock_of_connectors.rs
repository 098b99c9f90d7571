//! A connector is not yet one that locks.

use winsta::{Connector, Locked, Mated};

fn close<S: Connector, P: Connector>(joint: Mated<S, P>) -> Mated<S, P, Locked> {
    joint.lock()
}

fn main() {}
