//! A wire gauge where the sheet gives cross-sections only.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Awg18, solid};
use winsta::potential::L;
use winsta::terminate;

fn main() {
    let _ = terminate(Header).pole(L, solid(L, Awg18));
}
