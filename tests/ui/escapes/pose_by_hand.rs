//! Implements the rules on the pose for a plug that is held wrongly.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::Connector;
use winsta::family::Present;
use winsta::mating::Mating;
use winsta::pose::{OnPole, RotatedBy180, RotationFits, SinglePoleFits, StaggerFits, StaggeredBy};

impl RotationFits<RotatedBy180, Present, <Socket3B as Connector>::Family, Socket3B, Plug3B, Plug3B> for Mating {
    const PROOF: () = (); //~ E0326
}

impl StaggerFits<StaggeredBy<1>, Present, <Socket3B as Connector>::Family, Socket3B, Plug3B, Plug3B> for Mating {
    const PROOF: () = (); //~ E0326
}

impl SinglePoleFits<OnPole<1>, Present, <Socket3B as Connector>::Family, Socket3B, Plug3B, Plug3B> for Mating {
    const PROOF: () = (); //~ E0326
}

fn main() {}
