//! A part sits in one panel.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::mount;
use winsta::mounting::Panel;

const CEILING: Panel = Panel::with_cutout(4).micrometers(1500).at(20);

fn main() {
    let socket = mount!(P770_744_062_000, CEILING);
    let _ = mount!(socket, CEILING);
}
