//! Makes a state that is locked and unlocked at once.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsPlug, MainsSocket};
use winsta::Mated;
use winsta::mated::LockState;

struct Both;

impl LockState for Both {
    //~^ E0277
    const NAME: &'static str = "both";
}

fn both(joint: Mated<MainsSocket, MainsPlug>) -> Mated<MainsSocket, MainsPlug, Both> {
    joint //~ E0308
}

fn main() {}
