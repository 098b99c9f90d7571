//! The catalog has a socket of coding Q, but no plug.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_2325, P770_715};
use winsta::mate;

fn main() {
    let _ = mate(P770_2325, P770_715);
}
