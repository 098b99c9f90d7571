//! Gives a reason that is spaces that aren't that of the keyboard.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate_unchecked;

fn main() {
    let _ = mate_unchecked!(Socket3B, Plug3B, "\u{a0}\u{3000}"); //~ E0080
}
