// The seal of a named half copied, so that one part gives two halves.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::L;
use winsta::wired;

wired!(Live = Header { L: solid(L, Sqmm1) });

fn main() {
    let Live(seal) = Live::terminate(Header);
    let first = Live(seal);
    let second = Live(seal); //~ E0382
    let _ = (first, second);
}
