//! Ten tenths of a millimeter are a millimeter: 10 mm is written in one way only.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm2_5, solid};
use winsta::potential::{_1, L1};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, solid(L1, Sqmm2_5).stripped_tenths::<8, 10>());
}
