//! Takes a proof apart by a pattern.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::Plug3B;
use winsta::lever::WithLever;
use winsta::with_lever;

fn main() {
    let WithLever(_) = with_lever(Plug3B); //~ E0532
}
