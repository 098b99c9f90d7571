//! An additional lever goes on once.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::LeadPlug;
use winsta::{rotated, with_lever};

fn main() {
    let _ = with_lever(rotated(with_lever(LeadPlug)));
}
