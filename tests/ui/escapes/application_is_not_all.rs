//! Goes across applications with a plug that differs in the coding as well.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingADimmingPlug, Socket3B};

fn main() {
    let _ = winsta::mate_across_applications!(Socket3B, CodingADimmingPlug, "a test"); //~ E0277
}
