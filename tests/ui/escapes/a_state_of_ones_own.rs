//! A pair's state changes by its lever alone.

mod parts {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_755};

fn locked(_: winsta::Mated<P770_743, P770_755>) -> winsta::Mated<P770_743, P770_755, winsta::Locked> {
    Default::default()
}

fn main() {
    let _ = locked;
}
