//! A pair that nobody checked has a reason.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, UnsaidSocket};
use winsta::{mate_unchecked};

fn main() {
    let _ = mate_unchecked!(UnsaidSocket, LeadPlug, "");
}
