//! Makes a condition by hand: a pose, a cover, a lever and what is at the poles.

use winsta::cap::Open;
use winsta::connector::Condition;
use winsta::lever::Levers;
use winsta::mounting::Loose;
use winsta::pose::Straight;
use winsta::terminated::Free;

struct Mine;

impl Levers for Mine { //~ E0046
    const FITTED: bool = true;
}

impl Condition for Mine { //~ E0046
    type Held = Straight;
    type Cover = Open;
    type Wiring = Free;
    type Panel = Loose;
}

fn main() {}
