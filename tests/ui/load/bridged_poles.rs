//! What is joined inside the header is not what its marking says.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Bridged, Ribbon};
use winsta::conductor::{Sqmm1, solid};
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
    let socket = terminate(Bridged)
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
