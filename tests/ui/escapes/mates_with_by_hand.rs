//! Implements the bound that stands for all rules.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{LocksWith, MatesWith, mate};

impl MatesWith<Socket3B> for FourPolePlug {
    const PROOF: () = (); //~ E0326
}

impl LocksWith<Socket3B> for FourPolePlug { //~ E0119
    const PROOF: () = ();
}

fn main() {
    let _ = mate(Socket3B, FourPolePlug).lock();
}
