//! Mates any two connectors, in a function that doesn't ask whether they mate.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{Connector, Mated, mate};

fn connect<S: Connector, P: Connector>(socket: S, plug: P) -> Mated<S, P> {
    mate(socket, plug) //~ E0277
}

fn main() {
    let _ = connect(Socket3B, FourPolePlug);
}
