//! A panel thicker than the part snaps into.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::{Panel, mount};

const PANEL: Panel = Panel::with_cutout(3).micrometers(3000).at(20);

fn main() {
    let _ = mount!(Header, PANEL);
}
