//! Hides which plug it is behind a trait object.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{Connector, MatesWith, mate};

fn one(plug: Box<dyn MatesWith<Socket3B>>) {} //~ E0038

fn other(plug: &dyn Connector) {} //~ E0038

trait Any {}

impl Any for FourPolePlug {}

fn main() {
    let plug: Box<dyn Any> = Box::new(FourPolePlug);
    let _ = mate(Socket3B, plug); //~ E0277
}
