//! Across applications all other rules hold.
//! causes: 2

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsSocket, Tee_Input, Tee_Control, DimmingPlug};
use winsta::{mate_across_applications};

fn main() {
    let _ = mate_across_applications(Tee_Control, DimmingPlug, "a test");
    let _ = mate_across_applications(MainsSocket, Tee_Input, "a test");
}
