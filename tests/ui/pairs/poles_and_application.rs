//! Two rules broken together: poles and application.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPoleDimmingPlug, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, FourPoleDimmingPlug);
}
