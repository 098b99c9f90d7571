//! Takes a pair that nobody has checked for proof, and locks it.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{Mated, mate_unchecked};

fn proof(_: Mated<Socket3B, FourPolePlug>) {}

fn main() {
    proof(mate_unchecked(Socket3B, FourPolePlug, "a test")); //~ E0308
    let _ = mate_unchecked(Socket3B, FourPolePlug, "a test").lock(); //~ E0599
}
