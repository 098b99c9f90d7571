//! Makes a kind of conductor that a clamp takes as another.

use winsta::conductor::{Conductor, Kind, Sqmm1};
use winsta::data_sheet::ConductorKind;
use winsta::potential::L;

struct Wool;

impl Kind for Wool { //~ E0046
    const KIND: ConductorKind = ConductorKind::Solid;
}

fn main() {
    let _: Conductor<L, Wool, Sqmm1>;
}
