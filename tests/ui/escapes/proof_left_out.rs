//! Leaves out what a rule asks its implementation to name.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Plug3B, Socket3B};
use winsta::mating::Mating;
use winsta::poles::PolesFit;

impl PolesFit<3, 4, Socket3B, FourPolePlug, Plug3B> for Mating {} //~ E0046

fn main() {
    let _ = winsta::mate(Socket3B, FourPolePlug);
}
