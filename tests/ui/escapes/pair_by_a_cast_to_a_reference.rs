//! Casts a pointer to a reference.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Locked, Mated, mate};

fn main() {
    let joint = mate(Socket3B, Plug3B);
    let _ = &raw const joint as &Mated<Socket3B, Plug3B, Locked>; //~ E0605
}
