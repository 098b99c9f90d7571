//! Takes a box of anything for a box of a pair.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::any::Any;
use parts::{Plug3B, Socket3B};
use winsta::{Locked, Mated, mate};

fn main() {
    let any: Box<dyn Any> = Box::new(mate(Socket3B, Plug3B));
    let _: Box<Mated<Socket3B, Plug3B, Locked>> = any; //~ E0308
}
