//! To lock a pair, generic code asks for one that locks.

use winsta::{Locked, Mated, MatesWith, mate};

fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P, Locked> {
    mate(socket, plug).lock()
}

fn main() {}
