//! Makes a pair of a type of one's own, in a conversion that the language allows.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Mated, mate};

struct Mine;

impl From<Mine> for Mated<Socket3B, Plug3B> {
    fn from(_: Mine) -> Self {
        Self { pair: std::marker::PhantomData } //~ E0451
    }
}

impl From<&Mine> for Mated<Socket3B, Plug3B> {
    fn from(_: &Mine) -> Self {
        Self { ..mate(Socket3B, Plug3B) } //~ E0451
    }
}

fn main() {}
