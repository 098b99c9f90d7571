//! A cap that can't be cut closes what has as many poles.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf5, LeadSocket};
use winsta::{cap};

fn main() {
    let _ = cap(LeadSocket, CapOf5);
}
