//! Nothing converts mm² and AWG: whether the protective conductor is as thick is not known.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{GaugedHeader, GaugedRibbon};
use winsta::conductor::{Awg14, Sqmm2_5, solid};
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
        .pole(N, solid(N, Awg14).carrying::<16>())
        .pole(PE, solid(PE, Awg14))
        .pole(L, solid(L, Awg14).carrying::<16>());
    let plug = terminate(GaugedRibbon)
        .pole(N, solid(N, Awg14).carrying::<16>())
        .pole(PE, solid(PE, Sqmm2_5))
        .pole(L, solid(L, Awg14).carrying::<16>());
    let joint = mate(socket, plug).lock();
    let _ = energize!(joint, LOAD);
}
