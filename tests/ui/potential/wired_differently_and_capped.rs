//! Two causes are two errors.
//!
//! causes: 2

mod parts {
    winsta::parts!("../../../examples/wiring.toml");
}

use parts::{P770_201, P770_254_062_000, P770_744_062_000};
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{_1, L1, L2};
use winsta::{cap, mate, terminate};

fn main() {
    let socket = cap(terminate(P770_744_062_000).pole(_1, solid(L1, Sqmm1)), P770_201);
    let plug = terminate(P770_254_062_000).pole(_1, solid(L2, Sqmm1));
    let _ = mate(socket, plug);
}
