//! L3 of the plug makes the unwired N contact of the header live.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header4, Ribbon4};
use winsta::conductor::{Sqmm1, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{Load, standard};
use winsta::potential::{_2, _3, _4, L1, L2, L3, PE};
use winsta::{energize, mate, terminate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

fn main() {
    let socket = terminate(Header4)
        .pole(PE, solid(PE, Sqmm1).carrying::<16>())
        .pole(L1, solid(L1, Sqmm1).carrying::<16>())
        .pole(_3, solid(L2, Sqmm1).carrying::<16>());
    let plug = terminate(Ribbon4)
        .pole(PE, solid(PE, Sqmm1).carrying::<16>())
        .pole(_2, solid(L1, Sqmm1).carrying::<16>())
        .pole(_3, solid(L2, Sqmm1).carrying::<16>())
        .pole(_4, solid(L3, Sqmm1).carrying::<16>());
    let joint = mate(socket, plug).lock();
    let _ = energize!(joint, LOAD);
}
