//! Writes a pair down.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::marker::PhantomData;

use parts::{FourPolePlug, Socket3B};
use winsta::Mated;

fn main() {
    let _: Mated<Socket3B, FourPolePlug> = Mated { pair: PhantomData }; //~ E0451
}
