//! Names the type of the proof.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Plug3B, Socket3B};
use winsta::mating::{Mating, Proof}; //~ E0432
use winsta::poles::PolesFit;

impl PolesFit<3, 4, Socket3B, FourPolePlug, Plug3B> for Mating {
    const PROOF: Proof = Proof;
}

fn main() {}
