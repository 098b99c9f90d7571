//! A dead pair has no load to break.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{SwitchingPlug, SwitchingSocket};
use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L, N, PE};
use winsta::{MatingCycleCounter, mate, terminate};

fn main() {
    let socket = terminate(SwitchingSocket)
        .pole(N, solid(N, Sqmm1).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1))
        .pole(L, solid(L, Sqmm1).carrying::<16>());
    let plug = terminate(SwitchingPlug)
        .pole(N, solid(N, Sqmm1).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1))
        .pole(L, solid(L, Sqmm1).carrying::<16>());
    let joint = mate(socket, plug).lock();
    let _ = joint.unmate_under_load(&mut MatingCycleCounter::new());
}
