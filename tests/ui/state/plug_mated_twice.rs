//! A plug is in one socket at a time.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_753};
use winsta::mate;

fn main() {
    let plug = P770_753;
    let _ceiling = mate(P770_743, plug);
    let _wall = mate(P770_743, plug);
}
