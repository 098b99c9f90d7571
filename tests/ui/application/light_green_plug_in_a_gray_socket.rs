//! Same family, poles and coding, another color: what the shipped file says of both is for different applications.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_773};
use winsta::mate;

fn main() {
    let _ = mate(P770_743, P770_773);
}
