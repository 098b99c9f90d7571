//! Implements the rule on poles for a plug of four in a socket of three.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Plug3B, Socket3B};
use winsta::mating::Mating;
use winsta::poles::PolesFit;

impl PolesFit<3, 4, Socket3B, FourPolePlug, Plug3B> for Mating {
    const PROOF: () = (); //~ E0326
}

fn main() {}
