//! A family that is protected against rotation.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_753};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(P770_743, rotated(P770_753));
}
