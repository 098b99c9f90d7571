//! A plug is no cap.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, LeadSocket};
use winsta::{cap};

fn main() {
    let _ = cap(LeadSocket, LeadPlug);
}
