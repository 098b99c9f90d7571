//! Says again what a lockout cap closes.

mod parts {
    winsta::parts!("../pairs.toml"); //~ E0119
}

use parts::Cap3;
use winsta::cap::{ForSockets, LockoutCap, Whole};
use winsta::poles::PoleCount;

impl LockoutCap for Cap3 {
    type Use = ForSockets;
    type Poles = PoleCount<4>;
    type Size = Whole;
}

fn main() {}
