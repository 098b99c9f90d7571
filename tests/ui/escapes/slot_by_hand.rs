//! Says by hand what is at a pole, and at all poles of a half.

use winsta::conductor::Description;
use winsta::poles::PoleCount;
use winsta::potential::{L, N};
use winsta::terminated::{AtPole, AtPoles, End, Free, Wires, Wiring};

struct Mine;

impl AtPole for Mine { //~ E0046
    type Potential = N;
    type Taken = PoleCount<0>;
    const POTENTIAL: Option<&'static str> = None;
    const CONDUCTORS: &'static [Description<'static>] = &[];
}

struct All;

impl AtPoles for All {
    type List = End;
}

impl AtPoles for (L, Mine) { //~ E0117
    type List = End;
}

struct Nothing;

impl Wires for Nothing { //~ E0046
    type Potentials = Free;
    const WIRING: Option<Wiring<'static>> = None;
}

fn main() {}
