//! Puts the bound into a trait object.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingASocket, Plug3B};
use winsta::MatesWith;

fn main() {
    let _: Box<dyn MatesWith<CodingASocket>> = Box::new(Plug3B); //~ E0038
}
