//! A wire gauge thinner than the sheet gives for its kind.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Awg22, solid};
use winsta::potential::{_1, L1};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, solid(L1, Awg22));
}
