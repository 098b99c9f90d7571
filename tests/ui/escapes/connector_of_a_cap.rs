//! Makes a plug of a lockout cap, whose type is in this crate: it only lacks what makes a connector.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Cap3, Socket3B};
use winsta::{Connector, mate};

impl Connector for Cap3 {
    //~^ E0271
    type Piece = Self;
    type Gender = winsta::gender::Male;
    type Family = <Socket3B as Connector>::Family;
    type Poles = <Socket3B as Connector>::Poles;
    type Coding = <Socket3B as Connector>::Coding;
    type Application = <Socket3B as Connector>::Application;
    type Lever = winsta::lever::LeverFitted;
    type Condition = <Socket3B as Connector>::Condition;
    type Terminals = <Socket3B as Connector>::Terminals;
    type Fitting = ();
    type FittingCaps = ();
}

fn main() {
    let _ = mate(Socket3B, Cap3);
}
