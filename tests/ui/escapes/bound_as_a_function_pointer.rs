//! Takes `mate` as a pointer to a function of other types.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingASocket, Plug3B};
use winsta::{Mated, mate};

fn main() {
    let mate: fn(CodingASocket, Plug3B) -> Mated<CodingASocket, Plug3B> = mate; //~ E0277
    let _ = mate(CodingASocket, Plug3B);
}
