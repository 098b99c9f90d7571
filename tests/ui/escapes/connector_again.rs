//! Gives a plug a second mating face, and one to a type that is in no crate of this user.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Plug3B, Socket3B};
use winsta::Connector;

impl Connector for FourPolePlug {
    //~^ E0119
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

impl Connector for winsta::Rotated<Plug3B> {
    //~^ E0117
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

fn main() {}
