//! The mating faces are the same, the applications aren't.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{DimmingPlug, MainsSocket};
use winsta::{mate};

fn main() {
    let _ = mate(MainsSocket, DimmingPlug);
}
