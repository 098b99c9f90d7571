//! It is the plug that is held in a pose.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, LeadSocket};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(rotated(LeadSocket), LeadPlug);
}
