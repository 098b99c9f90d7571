//! Takes the piece of a table twice, and keeps one without its type that has one again.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::erased::AnyConnector;

static SOCKETS: [AnyConnector; 1] = [AnyConnector::of(Socket3B)];

fn main() {
    let _ = SOCKETS[0].mate(AnyConnector::of(Plug3B)); //~ E0507

    let plug = AnyConnector::of(Plug3B);
    let _ = plug.downcast::<Plug3B>();
    let _ = plug.downcast::<Plug3B>(); //~ E0382
}
