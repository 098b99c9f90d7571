//! Two flying leads without a lever mate, but nothing holds them.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, LeadSocket};
use winsta::{mate};

fn main() {
    let joint = mate(LeadSocket, LeadPlug);
    let _ = joint.lock();
}
