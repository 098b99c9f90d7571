//! Takes the constant that only the crate can give from a name that has it.

use winsta::name::Name;
use winsta::potential::L1;

struct Mine;

impl Name for Mine {
    const NAME: &'static str = "PE";
    type Id = <L1 as Name>::Id;
    const READ: _ = <L1 as Name>::READ; //~ E0121
}

fn main() {}
