//! Copies a pair as part of a structure.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::Mated;

#[derive(Clone)]
struct Wiring {
    joint: Mated<Socket3B, Plug3B>, //~ E0277
}

fn main() {}
