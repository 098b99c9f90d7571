//! What the parts file doesn't give is said where the half is terminated, and not again at each conductor.
//!
//! causes: 3

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_254_062_000;
use winsta::conductor::{Sqmm2_5, solid};
use winsta::potential::{_1, _2, L1, N};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_254_062_000).pole(_2, solid(N, Sqmm2_5)).pole(_1, solid(L1, Sqmm2_5));
}
