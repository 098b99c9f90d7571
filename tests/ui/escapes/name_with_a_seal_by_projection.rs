//! Names the type of the constant as what a trait of one's own says of a function that returns it.

use winsta::name::Name;
use winsta::potential::L1;

struct Mine;

trait Returns {
    type Returned;
}

impl<T, F: Fn() -> T> Returns for F {
    type Returned = T;
}

impl Name for Mine {
    const NAME: &'static str = "PE";
    type Id = <L1 as Name>::Id;
    const READ: <fn() -> _ as Returns>::Returned = <L1 as Name>::READ; //~ E0121
}

fn main() {}
