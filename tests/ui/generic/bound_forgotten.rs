//! Generic code has to ask for a pair that mates.
//! causes: 2

use winsta::{Mated, mate};

fn connect<S, P>(socket: S, plug: P) -> Mated<S, P> {
    mate(socket, plug)
}

fn main() {
    connect((), ());
}
