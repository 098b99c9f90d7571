//! Gives a potential of one's own another class by hand.

use winsta::potential::{Potential, ProtectiveEarth};

winsta::potential!(Dali = "DA+"); //~ E0119

impl Potential for Dali {
    type Class = ProtectiveEarth;
}

fn main() {}
