//! Locks two flying leads by the lever of a pair that has one.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf2, LeadPlug, LeadSocket, MainsPlug, MainsSocket};
use winsta::{Mated, mate};

fn main() {
    let lead = mate(LeadSocket, LeadPlug);
    let _ = Mated::<MainsSocket, MainsPlug>::lock(lead); //~ E0308
    let _ = mate(LeadSocket, LeadPlug).lock(); //~ E0277
    let _ = winsta::with_lever(CapOf2); //~ E0277
}
