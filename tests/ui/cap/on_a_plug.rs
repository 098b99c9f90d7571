//! A plug isn't capped.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf12, LeadPlug};
use winsta::{cap};

fn main() {
    let _ = cap(LeadPlug, CapOf12);
}
