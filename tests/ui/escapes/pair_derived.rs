//! Derives a copy of a struct that holds a pair.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Mated, Unlocked};

#[derive(Clone, Copy)]
struct Lamp { //~ E0204
    joint: Mated<Socket3B, Plug3B, Unlocked>, //~ E0277
}

#[derive(Default, PartialEq)]
struct Row(Mated<Socket3B, Plug3B>); //~ E0277 E0369

fn main() {}
