//! L1 at the pole marked N.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L1, N};
use winsta::terminate;

fn main() {
    let _ = terminate(Header).pole(N, solid(L1, Sqmm1));
}
