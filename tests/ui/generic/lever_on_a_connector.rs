//! A connector may have a lever already.

use winsta::{Connector, WithLever, with_lever};

fn fit<P: Connector>(plug: P) -> WithLever<P> {
    with_lever(plug)
}

fn main() {}
