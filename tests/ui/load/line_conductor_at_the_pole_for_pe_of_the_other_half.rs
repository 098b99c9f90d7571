//! L2 of the plug makes the unwired PE contact of the header live.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon3};
use winsta::conductor::{Sqmm1, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{EquipmentClass, Load, standard};
use winsta::potential::{_1, _2, _3, L, L1, L2, N};
use winsta::{energize, mate, terminate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .class(EquipmentClass::II)
    .ambient(35);

fn main() {
    let socket = terminate(Header).pole(N, solid(N, Sqmm1).carrying::<16>()).pole(L, solid(L1, Sqmm1).carrying::<16>());
    let plug = terminate(Ribbon3)
        .pole(_1, solid(N, Sqmm1).carrying::<16>())
        .pole(_2, solid(L2, Sqmm1).carrying::<16>())
        .pole(_3, solid(L1, Sqmm1).carrying::<16>());
    let joint = mate(socket, plug).lock();
    let _ = energize!(joint, LOAD);
}
