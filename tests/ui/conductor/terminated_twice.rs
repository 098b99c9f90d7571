//! A half that has its conductors.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::terminate;

fn main() {
    let socket = terminate(P770_744_062_000);
    let _ = terminate(socket);
}
