//! Gives a type of one's own the name of a family that it isn't.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::Connector;
use winsta::name::Name;

struct Mine;

impl Name for Mine { //~ E0046
    const NAME: &'static str = "Bare";
    type Id = <<Header as Connector>::Family as Name>::Id;
}

fn main() {}
