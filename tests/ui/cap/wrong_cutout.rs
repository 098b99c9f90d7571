//! A cap for cutouts closes a cutout of its number of poles.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CutoutCap};
use winsta::{Cutout, cap};

fn main() {
    let _ = cap(Cutout::<4>, CutoutCap);
}
