//! A pair that nobody checked is no proof of one that fits.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, LeadSocket};
use winsta::{Mated, mate_unchecked};

fn main() {
    let joint = mate_unchecked(LeadSocket, LeadPlug, "a test");
    switch_on(&joint);
}

fn switch_on(_: &Mated<LeadSocket, LeadPlug>) {
}
