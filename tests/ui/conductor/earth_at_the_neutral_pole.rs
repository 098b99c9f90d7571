//! PE at the pole marked N is told once.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{N, PE};
use winsta::terminate;

fn main() {
    let _ = terminate(Header).pole(N, solid(PE, Sqmm1));
}
