//! Gives the constant that only the crate can give, by a type that nobody has to name.

use winsta::name::Name;
use winsta::potential::L1;

struct Mine;

const fn read() -> impl Sized {
    <L1 as Name>::READ
}

impl Name for Mine {
    const NAME: &'static str = "PE";
    type Id = <L1 as Name>::Id;
    const READ: impl Sized = read(); //~ E0562
}

fn main() {}
