//! Energizes a pair without a load that it was shown to carry, and unmates it under load.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::energized::{CanEnergize, Dead};
use winsta::{Energized, Mated, Unlocked, mate};

impl CanEnergize<Header, Ribbon> for Unlocked {
    const PROOF: () = (); //~ E0326
}

impl Dead<Header, Ribbon> for Energized {
    const PROOF: () = (); //~ E0326
}

fn main() {
    let joint: Mated<Header, Ribbon, Energized> = mate(Header, Ribbon).lock(); //~ E0308
}
