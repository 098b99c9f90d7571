//! Makes a potential that is shown as L1 and joins N.

use winsta::name::Name;
use winsta::potential::{L1, Live, N, Potential};

struct Line;

impl Name for Line { //~ E0046
    const NAME: &'static str = <L1 as Name>::NAME;
    type Id = <N as Name>::Id;
}

impl Potential for Line { //~ E0046
    type Class = Live;
}

fn main() {}
