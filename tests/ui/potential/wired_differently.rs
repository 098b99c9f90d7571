//! The plug is held right, but wired otherwise than the socket.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L, L1, L2};
use winsta::{mate, terminate};

fn main() {
    let socket = terminate(Header).pole(L, solid(L1, Sqmm1));
    let plug = terminate(Ribbon).pole(L, solid(L2, Sqmm1));
    let _ = mate(socket, plug);
}
