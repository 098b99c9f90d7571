//! Joins a potential of one's own with another one by hand.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts as _;
use winsta::potential::{Joins, L1};

winsta::potential!(Dali = "DA+");

impl Joins<Dali> for L1 {} //~ E0119

winsta::potential!(Earth = "PE"); //~ E0080

fn main() {}
