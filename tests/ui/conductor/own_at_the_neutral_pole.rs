//! A wire of the dimming pair at the pole marked N.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::N;
use winsta::terminate;

winsta::potential!(DaMinus = "DA-");

fn main() {
    let _ = terminate(Header).pole(N, solid(DaMinus, Sqmm1));
}
