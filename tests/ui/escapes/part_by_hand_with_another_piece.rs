//! Writes a plug by hand, and gives the hidden constants of a real one for its own, or none.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::Socket3B;
use winsta::{DataSheet, Part};

struct Plug;

impl Part for Plug {
    const DATA_SHEET: &'static DataSheet = Socket3B::DATA_SHEET;
    type Role = <Socket3B as Part>::Role;
    const PIECE: _ = Socket3B::PIECE; //~ E0121 E0308
}

struct Other;

impl Part for Other {
    //~^ E0046
    const DATA_SHEET: &'static DataSheet = Socket3B::DATA_SHEET;
    type Role = <Socket3B as Part>::Role;
}

struct Adapter<P>(P);

impl<P: Part> Part for Adapter<P> {
    const DATA_SHEET: &'static DataSheet = P::DATA_SHEET;
    type Role = P::Role;
    const PIECE: winsta::shelf::Piece<Self> = P::PIECE; //~ E0433
}

fn main() {}
