//! Two wrong conductors are two errors, each at its line.
//!
//! causes: 3

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm6, solid};
use winsta::potential::{_1, _2, L1, N};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_2, solid(N, Sqmm6)).pole(_1, solid(L1, Sqmm6).stripped::<8>());
}
