//! Forgets the types of a pair that doesn't mate, and takes it for one that does; and takes a piece twice.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::Mated;
use winsta::erased::{AnyConnector, AnyMated};

fn forged(joint: AnyMated) -> Option<Mated<Socket3B, FourPolePlug>> {
    joint.downcast::<Socket3B, FourPolePlug>().ok() //~ E0277
}

fn twice(plug: &AnyConnector) -> AnyConnector {
    plug.clone() //~ E0308
}

fn main() {
    let _ = AnyConnector(Socket3B); //~ E0423
}
