//! Energizes with a load that is known at run time, as if it were a constant.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::{Load, energize, mate};

fn live(load: Load) {
    let _ = energize!(mate(Header, Ribbon).lock(), load); //~ E0435
}

fn main() {}
