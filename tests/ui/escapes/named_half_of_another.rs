// The seal of one named half in another: a half wired with L1 would pass for one wired with L2.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L, N, PE};
use winsta::wired;

wired!(Live = Header { L: solid(L, Sqmm1) });
wired!(Dead = Header { N: solid(N, Sqmm1) });

fn main() {
    let Live(seal) = Live::terminate(Header);
    let _ = Dead(seal); //~ E0308
    let _ = Dead(<PE as winsta::potential::Potential>::READ); //~ E0308
}
