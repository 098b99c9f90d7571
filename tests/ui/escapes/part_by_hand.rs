//! Writes a plug by hand that has all that the socket asks for, without a parts file.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::Socket3B;
use winsta::{Connector, DataSheet, Part, mate};

struct Plug;

impl Part for Plug {
    const DATA_SHEET: &'static DataSheet = Socket3B::DATA_SHEET;
    type Role = <Socket3B as Part>::Role;
    const PIECE: Self = Plug; //~ E0326
}

impl Connector for Plug {
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
    let _ = mate(Socket3B, Plug);
}
