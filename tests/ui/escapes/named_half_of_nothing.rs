// A named half that nobody has terminated.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::L;
use winsta::wired;

wired!(Live = Header { L: solid(L, Sqmm1) });

fn main() {
    let half = Live(Default::default()); //~ E0277
    let _ = half.clone(); //~ E0599
}
