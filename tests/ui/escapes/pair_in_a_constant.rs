//! Mates in constants, where a pair is made before the program runs.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{Mated, mate};

const JOINT: Mated<Socket3B, FourPolePlug> = mate(Socket3B, FourPolePlug); //~ E0277

trait Joined {
    type Plug;
    const JOINT: Mated<Socket3B, Self::Plug>;
}

impl Joined for () {
    type Plug = FourPolePlug;
    const JOINT: Mated<Socket3B, FourPolePlug> = mate(Socket3B, FourPolePlug); //~ E0277
}

fn main() {}
