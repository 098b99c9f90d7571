//! Casts a pointer to one pair into a reference to another.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Locked, Mated, mate};

fn main() {
    let joint = mate(Socket3B, Plug3B);
    let pointer = &raw const joint as *const Mated<Socket3B, Plug3B, Locked>;
    let _ = &*pointer; //~ E0133
}
