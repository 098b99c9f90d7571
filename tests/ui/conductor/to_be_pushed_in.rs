//! A clamp that lists the kind for push-in alone.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::PushInSocket;
use winsta::conductor::{Sqmm1_5, solid};
use winsta::potential::{L1, _1};
use winsta::terminate;

fn main() {
    let _ = terminate(PushInSocket).pole(_1, solid(L1, Sqmm1_5));
}
