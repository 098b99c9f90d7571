//! Takes a pair out from behind a reference, and leaves what a pair is without parts.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsPlug, MainsSocket};
use winsta::{Locked, Mated};

fn taken(joint: &mut Mated<MainsSocket, MainsPlug, Locked>) -> Mated<MainsSocket, MainsPlug, Locked> {
    std::mem::take(joint) //~ E0277
}

fn main() {}
