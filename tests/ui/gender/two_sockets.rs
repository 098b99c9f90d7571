//! A socket doesn't go into a socket.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::P770_743;
use winsta::mate;

fn main() {
    let _ = mate(P770_743, P770_743);
}
