//! Calls a pair as if it were a function of what it holds.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::marker::PhantomData;

use parts::{FourPolePlug, Socket3B};
use winsta::Mated;

fn main() {
    let _: Mated<Socket3B, FourPolePlug> = Mated(PhantomData); //~ E0423
}
