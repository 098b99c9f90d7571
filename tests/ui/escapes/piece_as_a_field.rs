//! Takes a piece from a structure that several hold, and from a map by its key.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::collections::HashMap;

use parts::{Plug3B, Socket3B};
use winsta::mate;

struct Board {
    plug: Plug3B,
}

fn first(board: &Board) -> Plug3B {
    board.plug //~ E0507
}

fn main() {
    let shelf = HashMap::from([("plug", Plug3B)]);
    let _ = mate(Socket3B, shelf["plug"]); //~ E0507
}
