//! Asks for a pair by default, alone and in a structure.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsPlug, MainsSocket};
use winsta::{Locked, Mated};

#[derive(Default)]
struct Wiring {
    joint: Mated<MainsSocket, MainsPlug, Locked>, //~ E0277
}

fn main() {
    let _: Mated<MainsSocket, MainsPlug, Locked> = Default::default(); //~ E0277
}
