//! Solid, but too thin to push in.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{_1, L1};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, solid(L1, Sqmm1).pushed_in());
}
