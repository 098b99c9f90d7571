//! A cap that can be cut closes no cutout of no poles.

mod parts {
    winsta::parts!("../limits.toml");
}

use winsta::{Cutout, cap};

fn main() {
    let _ = cap(Cutout::<0>, parts::CapThatIsCut);
}
