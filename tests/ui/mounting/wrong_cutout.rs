//! A cutout for another number of poles.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::{Panel, mount};

const PANEL: Panel = Panel::with_cutout(4).micrometers(1500).at(20);

fn main() {
    let _ = mount!(Header, PANEL);
}
