//! A capped socket takes no plug.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf12, LeadPlug, LeadSocket};
use winsta::{cap, mate};

fn main() {
    let socket = cap(LeadSocket, CapOf12);
    let _ = mate(socket, LeadPlug);
}
