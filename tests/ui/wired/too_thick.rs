//! What `terminate` refuses, `wired!` refuses at the same conductor.
//! causes: 2

mod parts {
    winsta::parts!("../../../examples/wiring.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm2_5, Sqmm6, solid};
use winsta::potential::{L1, N, PE, _1};
use winsta::wired;

wired! {
    LampSocket = P770_744_062_000 {
        PE: solid(N, Sqmm2_5).pushed_in(),
        _1: solid(L1, Sqmm6),
    }
}

fn main() {
    let _ = LampSocket::terminate(P770_744_062_000);
}
