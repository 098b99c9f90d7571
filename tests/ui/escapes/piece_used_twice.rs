//! Mates one plug with two sockets.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let plug = Plug3B;
    let _ = (mate(Socket3B, plug), mate(Socket3B, plug)); //~ E0382
}
