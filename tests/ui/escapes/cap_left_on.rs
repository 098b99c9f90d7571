//! Mates a socket through its cap, and takes the cap off one that has none.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf5, CapOf12, LeadPlug, LeadSocket};
use winsta::{Capped, cap, mate};

fn main() {
    let capped = cap(LeadSocket, CapOf5); //~ E0277
    let capped = cap(LeadSocket, CapOf12);
    let _ = mate(capped, LeadPlug); //~ E0277
    let _: Capped<LeadSocket, CapOf12> = LeadSocket; //~ E0308
}
