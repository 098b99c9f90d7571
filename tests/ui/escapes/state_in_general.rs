//! Unmates a pair of any state.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts as _;
use winsta::{Connector, Locked, Mated};

fn unmate<S: Connector, P: Connector, State>(joint: Mated<S, P, State>) -> (S, P) {
    joint.unmate() //~ E0277
}

fn lock<S, P>(joint: Mated<S, P>) -> Mated<S, P, Locked> {
    joint.lock() //~ E0277
}

fn main() {}
