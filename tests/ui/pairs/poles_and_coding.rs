//! Two rules broken together: poles and coding.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPoleCodingAPlug, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, FourPoleCodingAPlug);
}
