//! Reads a pair from a file. (With the feature `serde` as well: see the documentation of `winsta_types`.)

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::Mated;

fn main() {
    let _: Mated<Socket3B, FourPolePlug> = serde_json::from_str("null").unwrap(); //~ E0277
}
