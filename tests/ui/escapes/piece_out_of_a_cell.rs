//! Takes a piece out of what several have, and leaves another one there; and mates references.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::cell::Cell;
use std::rc::Rc;

use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, Rc::unwrap_or_clone(Rc::new(Plug3B))); //~ E0277
    let _ = Cell::new(Plug3B).take(); //~ E0599
    let _ = std::mem::take(&mut Plug3B); //~ E0277
    let _ = mate(&Socket3B, &Plug3B); //~ E0277
}
