//! Takes a pair out of two owners of it.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::rc::Rc;
use std::sync::{Arc, Mutex};
use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let joint = Rc::new(mate(Socket3B, Plug3B));
    let other = Rc::clone(&joint);
    let _ = joint.unmate(); //~ E0507
    let _ = (*other).unmate(); //~ E0507
    let joint = Arc::new(Mutex::new(mate(Socket3B, Plug3B)));
    let _ = joint.lock().unwrap().unmate(); //~ E0507
}
