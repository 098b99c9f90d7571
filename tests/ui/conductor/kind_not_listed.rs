//! A kind that the sheet doesn't list.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, stranded};
use winsta::potential::L;
use winsta::terminate;

fn main() {
    let _ = terminate(Header).pole(L, stranded(L, Sqmm1));
}
