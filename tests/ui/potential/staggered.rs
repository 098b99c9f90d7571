//! A staggered plug in a family without protection: N would meet PE.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L, N, PE};
use winsta::{mate, staggered, terminate};

fn main() {
    let socket = terminate(Header).pole(N, solid(N, Sqmm1)).pole(PE, solid(PE, Sqmm1)).pole(L, solid(L, Sqmm1));
    let plug = terminate(Ribbon).pole(N, solid(N, Sqmm1)).pole(PE, solid(PE, Sqmm1)).pole(L, solid(L, Sqmm1));
    let _ = mate(socket, staggered::<_, 1>(plug));
}
