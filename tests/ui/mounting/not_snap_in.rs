//! A part that is soldered, and for which no panel is given.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::PcbHeader;
use winsta::{Panel, mount};

const PANEL: Panel = Panel::with_cutout(3).micrometers(1500).at(20);

fn main() {
    let _ = mount!(PcbHeader, PANEL);
}
