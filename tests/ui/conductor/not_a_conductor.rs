//! The potential alone is no conductor.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::potential::{_1, L1};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, L1);
}
