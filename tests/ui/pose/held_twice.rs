//! A plug is held in one pose: which pole meets which can't be told of one on top of the other.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::LeadPlug;
use winsta::{rotated, staggered};

fn main() {
    let _ = staggered::<_, 0>(rotated(LeadPlug));
}
