//! States a current-carrying capacity that no conductor has.

use winsta::conductor::Capacity;
use winsta::quantity::Current;

struct Endless;

impl Capacity for Endless { //~ E0046
    const CAPACITY: Option<Current> = Some(Current::milliamperes(u32::MAX));
}

fn main() {}
