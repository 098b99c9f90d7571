//! Colder than the part may be while it is mounted.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::{Panel, mount};

const PANEL: Panel = Panel::with_cutout(3).micrometers(1500).at(-10);

fn main() {
    let _ = mount!(Header, PANEL);
}
