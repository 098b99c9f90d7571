//! Mates one piece in each round.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let plug = Plug3B;
    for _ in 0..2 {
        let _ = mate(Socket3B, plug); //~ E0382
    }
}
