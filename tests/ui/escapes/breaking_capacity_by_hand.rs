//! Says by hand that a part may be unmated under load.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::energized::Breaks;

impl Breaks for Header {} //~ E0046

fn main() {}
