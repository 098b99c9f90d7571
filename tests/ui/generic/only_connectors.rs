//! A connector is not yet one that mates.

use winsta::{Connector, Mated, mate};

fn connect<S: Connector, P: Connector>(socket: S, plug: P) -> Mated<S, P> {
    mate(socket, plug)
}

fn main() {}
