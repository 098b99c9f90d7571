//! Implements a trait of the language for a pair, which then gives one.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::Mated;

impl Default for Mated<Socket3B, Plug3B> { //~ E0117
    fn default() -> Self {
        loop {}
    }
}

impl Clone for Mated<Socket3B, Plug3B> { //~ E0117
    fn clone(&self) -> Self {
        loop {}
    }
}

fn main() {}
