//! A family that is protected against staggering.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_753};
use winsta::{mate, staggered};

fn main() {
    let _ = mate(P770_743, staggered::<_, 1>(P770_753));
}
