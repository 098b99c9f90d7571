//! A cap for sockets closes no cutout.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CapOf12};
use winsta::{Cutout, cap};

fn main() {
    let _ = cap(Cutout::<12>, CapOf12);
}
