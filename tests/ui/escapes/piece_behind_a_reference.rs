//! Mates a piece that somebody else has: behind a reference, in a shared pointer, in a static.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::rc::Rc;

use parts::{Plug3B, Socket3B};
use winsta::{Mated, mate};

static PLUG: Plug3B = Plug3B;

fn referred(plug: &Plug3B) -> Mated<Socket3B, Plug3B> {
    mate(Socket3B, *plug) //~ E0507
}

fn shared(plug: Rc<Plug3B>) -> Mated<Socket3B, Plug3B> {
    mate(Socket3B, *plug) //~ E0507
}

fn main() {
    let _ = mate(Socket3B, PLUG); //~ E0507
}
