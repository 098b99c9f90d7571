//! Makes a potential of one's own that is named as one that there are rules for.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts as _;

winsta::potential!(Earth = "PE"); //~ E0080

fn main() {}
