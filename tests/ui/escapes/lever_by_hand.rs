//! Implements the rule on the lever for two flying leads.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, LeadSocket};
use winsta::lever::{LeverFits, NoLever};
use winsta::mating::Mating;

impl LeverFits<NoLever, NoLever, LeadSocket, LeadPlug> for Mating {
    const PROOF: () = (); //~ E0326
}

fn main() {}
