//! States in a function that they mate, and nobody has to show it since nothing is generic.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{Mated, MatesWith, mate};

fn joint() -> Mated<Socket3B, FourPolePlug>
where
    FourPolePlug: MatesWith<Socket3B>, //~ E0277
{
    mate(Socket3B, FourPolePlug)
}

fn main() {}
