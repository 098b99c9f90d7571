//! Stripped, but the parts file doesn't say how far it has to be.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::L;
use winsta::terminate;

fn main() {
    let _ = terminate(Header).pole(L, solid(L, Sqmm1).stripped::<9>());
}
