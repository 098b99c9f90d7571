//! Takes a locked pair apart by a pattern.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsPlug, MainsSocket};
use winsta::{Mated, mate};

fn main() {
    let Mated { pair } = mate(MainsSocket, MainsPlug).lock(); //~ E0451
    let _ = pair;
}
