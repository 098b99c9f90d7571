//! Implements the rule on the coding for a plug of another one.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingAPlug, Plug3B, Socket3B};
use winsta::Connector;
use winsta::coding::CodingFits;
use winsta::mating::Mating;

impl CodingFits<<Socket3B as Connector>::Coding, <CodingAPlug as Connector>::Coding, Socket3B, CodingAPlug, Plug3B>
    for Mating
{
    const PROOF: () = (); //~ E0326
}

fn main() {}
