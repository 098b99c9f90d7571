//! Same poles, same coding, same color, another family.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P890_753};
use winsta::mate;

fn main() {
    let _ = mate(P770_743, P890_753);
}
