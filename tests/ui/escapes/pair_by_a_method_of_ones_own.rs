//! Adds a method to the type of a pair.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::Mated;

impl Mated<Socket3B, Plug3B> { //~ E0116
    fn made() -> Self {
        loop {}
    }
}

fn main() {}
