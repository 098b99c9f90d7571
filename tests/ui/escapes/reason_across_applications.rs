//! Gives a reason that has nothing that can be seen, across applications.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate_across_applications;

fn main() {
    let _ = mate_across_applications!(Socket3B, Plug3B, "\t\u{2060}"); //~ E0080
}
