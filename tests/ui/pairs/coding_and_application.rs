//! Two rules broken together: coding and application.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingADimmingPlug, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, CodingADimmingPlug);
}
