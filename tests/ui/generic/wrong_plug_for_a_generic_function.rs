//! The error stands at the call of the user's own function.

mod parts {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_755};
use winsta::{Locked, Mated, MatesWith, mate};

fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P, Locked> {
    mate(socket, plug).lock()
}

fn main() {
    let _ = connect(P770_743, P770_755);
}
