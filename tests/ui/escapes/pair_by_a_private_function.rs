//! Calls what makes a pair inside the crate, and adds a function that makes one.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::Mated;

impl Mated<Socket3B, FourPolePlug> {
    //~^ E0116
    fn forged() -> Self {
        Mated::new() //~ E0624
    }
}

fn main() {}
