//! Implements the rule that no cap closes the socket.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Cap3, Plug3B, Socket3B};
use winsta::cap::{Covered, SocketIsOpen};
use winsta::mating::Mating;

impl SocketIsOpen<Covered<Cap3>, Socket3B, Plug3B, Plug3B> for Mating {
    const PROOF: () = (); //~ E0326
}

fn main() {}
