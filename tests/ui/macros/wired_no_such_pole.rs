//! A pole that the part doesn't have: it is told at the pole, and once more since the half then has no type.

mod parts {
    winsta::parts!("../../../examples/wiring.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm2_5, solid};
use winsta::potential::{L1, PE, _7};
use winsta::wired;

wired! {
    LampSocket = P770_744_062_000 {
        PE: solid(PE, Sqmm2_5),
        _7: solid(L1, Sqmm2_5),
    }
}

fn main() {}
