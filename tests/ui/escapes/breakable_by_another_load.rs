//! Takes what shows that a load is carried for what shows that it may be broken.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::__private::{self as w, Carries, Halves, must_carry};
use winsta::energized::{Breakable, NotBreakable};
use winsta::load::standard;
use winsta::{Energized, Load, Mated, mate};

const LOAD: Load = Load::by(standard::IEC_60664_1).volts(230).amperes(10);

struct Shown;

impl<Pair: Halves> w::Shown<Carries<Pair, Breakable>> for Shown {
    const SHOWN: Carries<Pair, Breakable> = must_carry::<Pair, NotBreakable>(&LOAD); //~ E0308
}

fn relabel(joint: Mated<Header, Ribbon, Energized>) -> Mated<Header, Ribbon, Energized<Breakable>> {
    joint //~ E0308
}

fn main() {
    let joint = mate(Header, Ribbon).lock().energize(&LOAD).unwrap();
    let _ = relabel(joint);
}
