//! Class III is extra-low voltage.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::conductor::{Sqmm1, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{EquipmentClass, Load, standard};
use winsta::potential::{L, N, PE};
use winsta::{energize, mate, terminate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .class(EquipmentClass::III)
    .ambient(35);

fn main() {
    let socket = terminate(Header)
        .pole(N, solid(N, Sqmm1).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1).carrying::<16>())
        .pole(L, solid(L, Sqmm1).carrying::<16>());
    let plug = terminate(Ribbon)
        .pole(N, solid(N, Sqmm1).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1).carrying::<16>())
        .pole(L, solid(L, Sqmm1).carrying::<16>());
    let joint = mate(socket, plug).lock();
    let _ = energize!(joint, LOAD);
}
