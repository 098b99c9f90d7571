//! Mounts in a panel that is known at run time, as if it were a constant.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::{Panel, mount};

fn mounted(panel: Panel) {
    let _ = mount!(Header, panel); //~ E0435
}

fn main() {}
