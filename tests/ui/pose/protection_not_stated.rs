//! A family that doesn't say: unknown is refused.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{UnsaidPlug, UnsaidSocket};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(UnsaidSocket, rotated(UnsaidPlug));
}
