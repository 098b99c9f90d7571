//! A panel that states its cutout alone.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::{Panel, mount};

const PANEL: Panel = Panel::with_cutout(3);

fn main() {
    let _ = mount!(Header, PANEL);
}
