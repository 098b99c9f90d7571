//! Unmated under a load that was not compared with what the halves may break.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{SwitchingPlug, SwitchingSocket};
use winsta::conductor::{Sqmm1, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{Load, standard};
use winsta::potential::{L, N, PE};
use winsta::{MatingCycleCounter, energize, mate, terminate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(5)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

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
    let live = energize!(joint, LOAD);
    let _ = live.unmate_under_load(&mut MatingCycleCounter::new());
}
