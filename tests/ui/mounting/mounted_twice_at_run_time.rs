//! The same where the panel is known at run time.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_000;
use winsta::mount;
use winsta::mounting::Panel;

fn main() {
    let panel = Panel::with_cutout(4).micrometers(1500).at(20);
    let socket = mount(P770_744_062_000, &panel).unwrap();
    let _ = mount(socket, &panel);
}
