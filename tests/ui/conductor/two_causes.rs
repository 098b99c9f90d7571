//! Two causes are two errors: too thick, and PE at another pole.
//!
//! causes: 2

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm6, solid};
use winsta::potential::{_1, PE};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(_1, solid(PE, Sqmm6));
}
