//! Takes a pair from behind a reference and leaves nothing there.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let mut joint = mate(Socket3B, Plug3B);
    let _ = std::mem::take(&mut joint).unmate(); //~ E0277
    let _ = joint.unmate();
}
