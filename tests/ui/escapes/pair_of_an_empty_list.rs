//! Takes the first pair of a list without any: it has no size, so nothing would have to be there.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::Mated;

fn main() {
    let none: [Mated<Socket3B, FourPolePlug>; 0] = [];
    let _ = &none[0]; //~ lint
}
