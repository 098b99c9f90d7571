//! Forgets the type of a half with conductors, of which the rules at run time don't ask the potentials.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::erased::AnyConnector;
use winsta::potential::L;
use winsta::terminate;

fn main() {
    let _ = AnyConnector::of(terminate(Header).pole(L, solid(L, Sqmm1))); //~ E0277
}
