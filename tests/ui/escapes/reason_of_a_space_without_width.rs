//! Gives a reason that is a space without width.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate_unchecked;

fn main() {
    let _ = mate_unchecked!(Socket3B, Plug3B, "\u{200b}"); //~ E0080
}
