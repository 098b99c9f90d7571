//! Puts an unlocked pair where a locked one stands.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsPlug, MainsSocket};
use winsta::mate;

fn main() {
    let mut joint = mate(MainsSocket, MainsPlug).lock();
    let _ = std::mem::replace(&mut joint, mate(MainsSocket, MainsPlug)); //~ E0308
}
