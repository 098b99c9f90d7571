//! Says by hand what is at a pole, and at all poles of a half.

use winsta::conductor::Description;
use winsta::potential::{L, N};
use winsta::terminal::PointCount;
use winsta::terminated::{End, Slot, Slots, Unwired, Wires, Wiring};

struct Mine;

impl Slot for Mine { //~ E0046
    type Potential = N;
    type Taken = PointCount<0>;
    const POTENTIAL: Option<&'static str> = None;
    const CONDUCTORS: &'static [Description<'static>] = &[];
}

struct All;

impl Slots for All {
    type List = End;
}

impl Slots for (L, Mine) { //~ E0117
    type List = End;
}

struct Nothing;

impl Wires for Nothing { //~ E0046
    type Potentials = Unwired;
    const WIRING: Option<Wiring<'static>> = None;
}

fn main() {}
