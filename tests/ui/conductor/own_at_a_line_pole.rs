//! A wire of the dimming pair at the pole marked L.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::L;
use winsta::terminate;

winsta::potential!(DaPlus = "DA+");

fn main() {
    let _ = terminate(Header).pole(L, solid(DaPlus, Sqmm1));
}
