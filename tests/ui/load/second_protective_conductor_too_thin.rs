//! Two branches at each pole, and one of them has a thin protective conductor.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{GaugedHeader, GaugedRibbon};
use winsta::conductor::{Sqmm0_5, Sqmm1_5, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{Load, standard};
use winsta::potential::{L, N, PE};
use winsta::{energize, mate, terminate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

fn main() {
    let socket = terminate(GaugedHeader)
        .pole(N, solid(N, Sqmm1_5).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1_5))
        .pole(PE, solid(PE, Sqmm0_5))
        .pole(L, solid(L, Sqmm1_5).carrying::<16>())
        .pole(L, solid(L, Sqmm1_5).carrying::<16>());
    let plug = terminate(GaugedRibbon)
        .pole(N, solid(N, Sqmm1_5).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1_5))
        .pole(L, solid(L, Sqmm1_5).carrying::<16>());
    let joint = mate(socket, plug).lock();
    let _ = energize!(joint, LOAD);
}
