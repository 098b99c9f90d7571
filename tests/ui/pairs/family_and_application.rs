//! Two rules broken together: family and application.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{AcmeDimmingPlug, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, AcmeDimmingPlug);
}
