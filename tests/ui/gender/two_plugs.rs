//! A plug doesn't take a plug.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::P770_753;
use winsta::mate;

fn main() {
    let _ = mate(P770_753, P770_753);
}
