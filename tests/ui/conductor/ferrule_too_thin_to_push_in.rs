//! With a ferrule from 1.5 mm² only, and with a plastic collar up to 1.5 mm².

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm1, fine_stranded};
use winsta::potential::{_1, L1};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, fine_stranded(L1, Sqmm1).with_ferrule().pushed_in());
}
