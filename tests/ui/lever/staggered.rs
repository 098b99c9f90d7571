//! A family without protection takes a plug beside its place, but no lever closes on it.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header3, Ribbon3};
use winsta::{mate, staggered};

fn main() {
    let joint = mate(Header3, staggered::<_, 1>(Ribbon3));
    let _ = joint.lock();
}
