//! A deliberate connection across applications has a reason.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{DimmingPlug, MainsSocket};
use winsta::mate_across_applications;

fn main() {
    let _ = mate_across_applications!(MainsSocket, DimmingPlug, "");
}
