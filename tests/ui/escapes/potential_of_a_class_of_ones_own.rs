//! Makes a potential that is called PE, and that any pole takes.

mod parts {
    winsta::parts!("../wiring.toml");
}

use winsta::conductor::{Sqmm1, solid};
use winsta::name::Name;
use winsta::potential::{L, Line, PE, Potential};
use winsta::terminate;

struct Earth;

impl Name for Earth { //~ E0046
    const NAME: &'static str = "PE";
    type Id = <PE as Name>::Id;
}

impl Potential for Earth { //~ E0046
    type Class = Line;
}

fn main() {
    let _ = terminate(parts::Header).pole(L, solid(Earth, Sqmm1));
}
