//! Closes and opens the lever of a pair behind a reference.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let mut joint = mate(Socket3B, Plug3B);
    let shared = &joint;
    let _ = shared.unmate(); //~ E0507
    let exclusive = &mut joint;
    let _ = exclusive.unmate(); //~ E0507
}
