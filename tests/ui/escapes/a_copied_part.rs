//! A part is one piece.

mod parts {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_755};

fn twice(plug: &P770_755) -> P770_755 {
    plug.clone()
}

fn main() {
    let _ = (twice, P770_743);
}
