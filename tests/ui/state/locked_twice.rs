//! A locked pair can't be locked again.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_753};
use winsta::mate;

fn main() {
    let joint = mate(P770_743, P770_753).lock();
    let _ = joint.lock();
}
