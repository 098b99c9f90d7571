//! A cap for cutouts closes no socket.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_644, P770_744_062_000};
use winsta::{cap};

fn main() {
    let _ = cap(P770_744_062_000, P770_644);
}
