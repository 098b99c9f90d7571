//! Takes pieces of any part from the constant that unmating takes them from.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts as _;
use winsta::Part;

fn twice<P: Part>(piece: P) -> (P, P) {
    (piece, P::PIECE) //~ E0308
}

fn inside<P: Part>() -> P {
    P::PIECE.0 //~ E0616
}

fn taken<P: Part>() -> P {
    P::PIECE.take() //~ E0624
}

fn from_shelf<P: Part>() -> P {
    P::TAKEN //~ E0599
}

fn main() {}
