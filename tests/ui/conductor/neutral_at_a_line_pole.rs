//! N at the pole marked L.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L, N};
use winsta::terminate;

fn main() {
    let _ = terminate(Header).pole(L, solid(N, Sqmm1));
}
