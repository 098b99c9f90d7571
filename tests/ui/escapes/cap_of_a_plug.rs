//! Makes a lockout cap of a plug, and something that can be closed.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::cap;
use winsta::cap::{Closable, LockoutCap};

impl LockoutCap for Plug3B {
    //~^ E0271
    type Use = winsta::cap::ForSockets;
    type Poles = winsta::poles::PoleCount<3>;
    type Size = winsta::cap::Whole;
}

struct Hole;

impl Closable for Hole {
    //~^ E0046
    type Piece = Hole;
    type Opening = winsta::gender::Female;
    type Poles = winsta::poles::PoleCount<3>;
    type FittingCaps = ();
}

fn main() {
    let _ = cap(Socket3B, Plug3B);
}
