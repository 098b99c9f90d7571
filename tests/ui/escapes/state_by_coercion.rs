//! Takes a reference to an unlocked pair for one to a locked pair: the state is no more than a parameter.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsPlug, MainsSocket};
use winsta::{Locked, Mated, mate};

fn main() {
    let joint = mate(MainsSocket, MainsPlug);
    let locked: &Mated<MainsSocket, MainsPlug, Locked> = &joint; //~ E0308
    let cast = &joint as &Mated<MainsSocket, MainsPlug, Locked>; //~ E0605
}
