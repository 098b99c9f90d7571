//! Every way to use a pair that fits, in constants as well.

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::*;
use winsta::{Locked, LocksWith, Mated, MatesWith, Part, mate};

// A generic function needs one bound to mate.
fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
    mate(socket, plug)
}

// And another one to lock.
fn connect_and_lock<S, P: MatesWith<S> + LocksWith<S>>(socket: S, plug: P) -> Mated<S, P, Locked> {
    connect(socket, plug).lock()
}

const JOINT: Mated<P770_744_062_000, P770_254_062_000, Locked> = mate(P770_744_062_000, P770_254_062_000).lock();

const APART: (P770_744_062_000, P770_254_062_000) = JOINT.unlock().unmate();

fn main() {
    let (socket, plug) = connect_and_lock(P770_743, P770_753).unlock().unmate();
    let joint: Mated<P770_743, P770_753> = mate(socket, plug);
    assert_eq!(joint.to_string(), "770-743 + 770-753, unlocked");
    let _ = joint.lock();

    // Color is no rule: a white plug goes into a black socket where both are for the same application.
    let _ = mate(P770_703, P770_733);

    let (socket, _) = APART;
    let _ = mate(socket, P770_254_062_000);
    assert_eq!(P770_254_062_000::DATA_SHEET.ratings, &[]);
}
