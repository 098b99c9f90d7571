//! Fine-stranded without a ferrule: the clamp has to be opened.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm1_5, fine_stranded};
use winsta::potential::{_1, L1};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, fine_stranded(L1, Sqmm1_5).pushed_in());
}
