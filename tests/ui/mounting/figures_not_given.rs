//! A plug of which the parts file says nothing.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_254_062_000;
use winsta::{Panel, mount};

const PANEL: Panel = Panel::with_cutout(4).micrometers(1500).at(20);

fn main() {
    let _ = mount!(P770_254_062_000, PANEL);
}
