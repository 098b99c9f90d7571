//! L1 and N on one pole would be a short circuit.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm2_5, solid};
use winsta::potential::{_1, L1, N};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, solid(N, Sqmm2_5)).pole(_1, solid(L1, Sqmm2_5));
}
