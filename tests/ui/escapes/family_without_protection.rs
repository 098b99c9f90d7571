//! Makes a family by hand that is protected against nothing.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::Socket3B;
use winsta::Connector;
use winsta::family::{Absent, Family};
use winsta::name::Name;

struct Mine;

impl Name for Mine { //~ E0046
    const NAME: &'static str = <<Socket3B as Connector>::Family as Name>::NAME;
    type Id = <<Socket3B as Connector>::Family as Name>::Id;
}

impl Family for Mine { //~ E0046
    type AgainstRotation = Absent;
    type AgainstStagger = Absent;
    type AgainstSinglePole = Absent;
}

fn main() {}
