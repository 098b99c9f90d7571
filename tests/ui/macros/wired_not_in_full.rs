//! The type of a half is made of the words that state its conductors: a variable has none.

mod parts {
    winsta::parts!("../../../examples/wiring.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{IsSolid, Sqmm2_5, Conductor, solid};
use winsta::potential::{L1, _1};
use winsta::wired;

const LIVE: fn() -> Conductor<L1, IsSolid, Sqmm2_5> = || solid(L1, Sqmm2_5);

wired!(LampSocket = P770_744_062_000 { _1: LIVE() });

fn main() {}
