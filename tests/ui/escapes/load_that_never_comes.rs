//! Energizes with a load that is never looked at.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::{energize, mate};

fn main() {
    let _ = energize!(mate(Header, Ribbon).lock(), return); //~ E0572
    let _ = energize!(mate(Header, Ribbon).lock(), panic!()); //~ E0080
}
