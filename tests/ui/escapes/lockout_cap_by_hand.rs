//! Makes a lockout cap of a socket, and of a type of one's own.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::Socket3B;
use winsta::cap::{ForSockets, LockoutCap, Whole};
use winsta::poles::PoleCount;

struct Mine;

impl LockoutCap for Socket3B { //~ E0046 E0271
    type Use = ForSockets;
    type Poles = PoleCount<3>;
    type Size = Whole;
}

impl LockoutCap for Mine { //~ E0046 E0277
    type Use = ForSockets;
    type Poles = PoleCount<4>;
    type Size = Whole;
}

fn main() {}
