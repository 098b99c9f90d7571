//! Implements the rules on caps: a cap for cutouts on a socket, one that is too small, one on a plug.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf2, CapOf5, CutoutCap, LeadPlug, LeadSocket};
use winsta::cap::{CapSizeFits, ForCutouts, NotACutoutCapOnASocket, NotOnAPlug, Separable};
use winsta::gender::{Female, Male};
use winsta::mating::Mating;

impl NotACutoutCapOnASocket<ForCutouts, Female, LeadSocket, CutoutCap, CapOf5> for Mating {
    const PROOF: () = (); //~ E0326
}

impl CapSizeFits<3, 2, Separable, LeadSocket, CapOf2, CapOf5> for Mating { //~ E0119
    const PROOF: () = ();
}

impl NotOnAPlug<Male, LeadPlug, CapOf5> for Mating {
    const PROOF: () = (); //~ E0326
}

fn main() {}
