//! A separable cap closes what has as many poles or fewer.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf2, LeadSocket};
use winsta::{cap};

fn main() {
    let _ = cap(LeadSocket, CapOf2);
}
