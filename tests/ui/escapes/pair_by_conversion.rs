//! Converts pieces, texts and pairs that nobody has checked into a pair.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{Mated, mate_unchecked};

fn main() {
    let _: Mated<Socket3B, FourPolePlug> = (Socket3B, FourPolePlug).into(); //~ E0277
    let _: Mated<Socket3B, FourPolePlug> = mate_unchecked(Socket3B, FourPolePlug, "a test").into(); //~ E0277
    let _: Mated<Socket3B, FourPolePlug> = "socket + FourPolePlug, unlocked".parse().unwrap(); //~ E0277
}
