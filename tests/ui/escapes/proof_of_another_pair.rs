//! Takes the proof of a pair that mates for one that doesn't. The value can be had, its type can't be named.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Plug3B, Socket3B};
use winsta::MatesWith;
use winsta::mating::Mating;
use winsta::poles::PolesFit;

impl PolesFit<3, 4, Socket3B, FourPolePlug, Plug3B> for Mating {
    const PROOF: _ = <Plug3B as MatesWith<Socket3B>>::PROOF; //~ E0121
}

fn main() {}
