//! Makes a condition by hand: a pose, a cover, a lever and a number of poles of one's own.

use winsta::cap::{Covers, Open};
use winsta::connector::Condition;
use winsta::lever::Levers;
use winsta::poles::{Count, Poles};
use winsta::pose::{HeldAs, Pose, Straight};
use winsta::terminated::Unwired;

struct Mine;

impl HeldAs for Mine { //~ E0046
    const POSE: Pose = Pose::Straight;
}

impl Covers for Mine { //~ E0046
    const CAPPED: bool = false;
}

impl Levers for Mine { //~ E0046
    const FITTED: bool = true;
}

impl Count for Mine { //~ E0046
    const POLES: Poles = match Poles::new(4) {
        Some(poles) => poles,
        None => panic!(),
    };
}

impl Condition for Mine { //~ E0046
    type Held = Straight;
    type Cover = Open;
    type Wiring = Unwired;
}

fn main() {}
