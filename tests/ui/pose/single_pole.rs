//! A family that is protected against plugging one pole only.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_753};
use winsta::{mate, single_pole};

fn main() {
    let _ = mate(P770_743, single_pole::<_, 2>(P770_753));
}
