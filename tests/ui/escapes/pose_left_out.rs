//! Holds a plug wrongly, and says it is the plug itself; and holds one as it isn't asked to be.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Rotated, mate, rotated};

fn main() {
    let held = rotated(Plug3B);
    let plug: Plug3B = held; //~ E0308
    let _ = mate(Socket3B, Rotated(std::marker::PhantomData::<Plug3B>)); //~ E0423
}
