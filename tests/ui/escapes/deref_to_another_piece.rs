//! Dereferences a piece of one's own to a plug that mates.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::ops::Deref;

use parts::{Plug3B, Socket3B};
use winsta::mate;

struct Adapter(Plug3B);

impl Deref for Adapter {
    type Target = Plug3B;

    fn deref(&self) -> &Plug3B {
        &self.0
    }
}

fn main() {
    let adapter = Adapter(Plug3B);
    let _ = mate(Socket3B, adapter); //~ E0277
}
