//! Shows by hand that the pair carries a load, which it doesn't, and energizes it by that.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::__private::{self as w, Carries, Halves, energized, must_carry, ready};
use winsta::energized::NotBreakable;
use winsta::load::standard;
use winsta::{Load, mate};

const TOO_MUCH: Load = Load::by(standard::IEC_60664_1).volts(1000).amperes(100);

struct Shown;

impl<Pair: Halves> w::Shown<Carries<Pair, NotBreakable>> for Shown {
    const SHOWN: Carries<Pair, NotBreakable> = must_carry(&TOO_MUCH); //~ E0080
}

fn main() {
    let joint = mate(Header, Ribbon).lock();
    let ready = ready(&joint, || std::marker::PhantomData);
    let load = ready.with::<Shown, NotBreakable>();
    let _ = energized(joint, ready, load);
}
