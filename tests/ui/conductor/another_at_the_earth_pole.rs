//! Nothing but PE goes to the pole for PE.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::conductor::{Sqmm2_5, solid};
use winsta::potential::{N, PE};
use winsta::terminate;

fn main() {
    let _ = terminate(P770_744_062_000).pole(PE, solid(N, Sqmm2_5));
}
