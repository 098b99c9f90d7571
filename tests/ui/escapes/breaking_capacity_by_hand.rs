//! States of one's own break any load.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::energized::{BreaksItsLoad, BrokenAs, NotBreakable};
use winsta::{Energized, Mated, MatingCycleCounter};

struct Mine;

impl BrokenAs for Mine { //~ E0046
    const BREAKS: bool = false;
}

impl BreaksItsLoad<Header, Ribbon> for Energized<Mine> {} //~ E0046

fn pull(joint: Mated<Header, Ribbon, Energized<NotBreakable>>) {
    joint.unmate_under_load(&mut MatingCycleCounter::new()); //~ E0277
}

fn main() {}
