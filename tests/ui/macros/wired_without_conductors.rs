//! A half without conductors is the part itself.

mod parts {
    winsta::parts!("../../../examples/wiring.toml");
}

use parts::P770_744_062_000;

winsta::wired!(LampSocket = P770_744_062_000);

fn main() {}
