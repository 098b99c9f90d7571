//! Reads a pair from a text, makes it of a number, and collects it.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::Mated;

fn main() {
    let _: Mated<Socket3B, Plug3B> = "".parse().unwrap(); //~ E0277
    let _: Mated<Socket3B, Plug3B> = 0.into(); //~ E0277
    let _: Mated<Socket3B, Plug3B> = [()].into_iter().collect(); //~ E0277
    let _ = () as Mated<Socket3B, Plug3B>; //~ E0605
}
