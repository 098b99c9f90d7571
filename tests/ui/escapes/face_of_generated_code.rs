//! Says of a face that `parts!` has made that it is another one.

winsta::parts!("../pairs.toml");

use winsta::clamp::Clamp;
use winsta::family::Family;
use winsta::name::Name;
use winsta::terminal::Terminals;

impl Terminals for faces_of_pairs::Face1 { //~ E0046
    type Marking = winsta::name::NotStated;
    type Clamp = Self;
    type Points = winsta::name::NotStated;
    type Strip = Self;
}

impl Clamp for faces_of_pairs::Face1 {} //~ E0046

impl Name for faces_of_pairs::Face1 { //~ E0046
    const NAME: &'static str = "Bench";
    type Id = Self;
}

fn main() {}
