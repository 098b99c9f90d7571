//! A pair that nobody checked has a reason.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, UnsaidSocket};
use winsta::{MatedUnchecked, mate_unchecked};

fn main() {
    const JOINT: MatedUnchecked<UnsaidSocket, LeadPlug> = mate_unchecked(UnsaidSocket, LeadPlug, " ");
    let _ = JOINT;
}
