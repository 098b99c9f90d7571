//! A 3-pole plug in a 5-pole socket.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_745, P770_753};
use winsta::mate;

fn main() {
    let _ = mate(P770_745, P770_753);
}
