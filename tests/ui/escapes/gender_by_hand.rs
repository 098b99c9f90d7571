//! Implements the rule on gender for a pair of two sockets, whose types are in this crate.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, SecondSocket, Socket3B};
use winsta::gender::{Female, Male, OneIsPlug, OneIsSocket, SocketComesFirst};
use winsta::mating::Mating;

impl OneIsPlug<Female, Female, Socket3B, SecondSocket, Plug3B> for Mating {
    const PROOF: () = (); //~ E0326
}

impl OneIsSocket<Male, Male, Plug3B, Plug3B, Socket3B> for Mating {
    const PROOF: () = (); //~ E0326
}

impl SocketComesFirst<Male, Female, Plug3B, Socket3B> for Mating {
    const PROOF: () = (); //~ E0326
}

fn main() {}
