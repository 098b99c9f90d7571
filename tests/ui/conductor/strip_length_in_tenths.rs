//! Stripped in whole millimeters, where the sheet gives tenths.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::DaliSocket;
use winsta::conductor::{Sqmm1, solid};
use winsta::terminate;

winsta::potential!(DaPlus = "DA+");

fn main() {
    let _ = terminate(DaliSocket).pole(parts::poles_of_wiring::PoleDAPlus, solid(DaPlus, Sqmm1).stripped::<8>());
}
