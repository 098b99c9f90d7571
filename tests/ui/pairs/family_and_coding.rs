//! Two rules broken together: family and coding.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{AcmeCodingAPlug, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, AcmeCodingAPlug);
}
