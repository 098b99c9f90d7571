//! Two causes: a plug that is held rotated, and no lever.
//! causes: 2

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, LeadSocket};
use winsta::{mate, rotated};

fn main() {
    let joint = mate(LeadSocket, rotated(LeadPlug));
    let _ = joint.lock();
}
