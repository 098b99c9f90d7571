//! Says of a part that `parts!` has made what nobody but it may say of a type.

winsta::parts!("../pairs.toml");

use winsta::clamp::Clamp;
use winsta::family::Family;
use winsta::name::Name;
use winsta::terminal::Terminals;

impl Terminals for Socket3B { //~ E0046
    type Marking = winsta::name::NotStated;
    type Clamp = Self;
    type Points = winsta::name::NotStated;
    type Strip = Self;
}

impl Clamp for Socket3B {} //~ E0046

impl Name for Socket3B { //~ E0046
    const NAME: &'static str = "Bench";
    type Id = Self;
}

fn main() {}
