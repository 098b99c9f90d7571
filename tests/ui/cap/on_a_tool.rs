//! A lockout cap on something that has no opening: the operating tool.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::{P210_719, P770_201};
use winsta::{cap};

fn main() {
    let _ = cap(P210_719, P770_201);
}
