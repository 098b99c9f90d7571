//! A family that isn't protected against it, and a pole that the plug doesn't have: it is beside its socket.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, LeadSocket};
use winsta::{mate, single_pole};

fn main() {
    let _ = mate(LeadSocket, single_pole::<_, 4>(LeadPlug));
}
