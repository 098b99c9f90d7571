//! Has generic code whose plug mates with one socket, and mates it with another one.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPoleSocket, Socket3B};
use winsta::{Mated, MatesWith, mate};

fn connect<S, Other, P: MatesWith<S>>(socket: Other, plug: P) -> Mated<Other, P> {
    mate(socket, plug) //~ E0277
}

fn alias<P>(plug: P) -> Mated<Socket3B, P>
where
    P: MatesWith<FourPoleSocket>,
{
    mate(Socket3B, plug) //~ E0277
}

fn main() {}
