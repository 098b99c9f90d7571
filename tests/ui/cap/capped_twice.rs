//! A socket that is closed takes no second cap.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf12, LeadSocket};
use winsta::cap;

fn main() {
    let _ = cap(cap(LeadSocket, CapOf12), CapOf12);
}
