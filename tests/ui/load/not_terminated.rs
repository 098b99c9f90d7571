//! A pair without conductors.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{Load, standard};
use winsta::{energize, mate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

fn main() {
    let joint = mate(Header, Ribbon).lock();
    let _ = energize!(joint, LOAD);
}
