//! Says how a pair is copied.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Mated, mate};

impl Clone for Mated<Socket3B, Plug3B> {
    //~^ E0117
    fn clone(&self) -> Self {
        mate(Socket3B, Plug3B)
    }
}

fn main() {}
