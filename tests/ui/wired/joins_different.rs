//! Halves with a name mate as any others; the message names them.

mod parts {
    winsta::parts!("../../../examples/wiring.toml");
}

use parts::{P770_254_062_000, P770_744_062_000};
use winsta::conductor::{Sqmm2_5, solid};
use winsta::potential::{L1, L2, _1};
use winsta::{mate, wired};

wired!(LampSocket = P770_744_062_000 { _1: solid(L1, Sqmm2_5) });
wired!(LampPlug = P770_254_062_000 { _1: solid(L2, Sqmm2_5) });

fn main() {
    let (socket, plug) = (LampSocket::terminate(P770_744_062_000), LampPlug::terminate(P770_254_062_000));
    let _ = mate(socket, plug);
}
