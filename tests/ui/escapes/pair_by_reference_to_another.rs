//! Turns a reference to one pair into one to another.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingASocket, Plug3B, Socket3B};
use winsta::{Locked, Mated, mate};

fn main() {
    let joint = mate(Socket3B, Plug3B);
    let _: &Mated<CodingASocket, Plug3B> = &joint; //~ E0308
    let _: &[Mated<Socket3B, Plug3B, Locked>] = std::slice::from_ref(&joint); //~ E0308
}
