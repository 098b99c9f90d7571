//! The error stands at the call of the user's own function.

mod parts {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_755};
use winsta::{Mated, MatesWith, mate};

fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
    mate(socket, plug)
}

fn main() {
    let _ = connect(P770_743, P770_755);
}
