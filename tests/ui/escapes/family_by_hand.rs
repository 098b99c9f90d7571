//! Implements the rule on the family for a plug of another one.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{AcmePlug, Plug3B, Socket3B};
use winsta::Connector;
use winsta::family::FamilyFits;
use winsta::mating::Mating;

impl FamilyFits<<Socket3B as Connector>::Family, <AcmePlug as Connector>::Family, Socket3B, AcmePlug, Plug3B>
    for Mating
{
    const PROOF: () = (); //~ E0326
}

fn main() {}
