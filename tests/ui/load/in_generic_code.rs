//! A constant in a generic function isn't known before it is used: there it is checked at run time, with `energize()`.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{Load, standard};
use winsta::{Connector, Energized, LocksWith, Mated, MatesWith, energize, mate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

fn switch_on<S: Connector, P: MatesWith<S> + LocksWith<S>>(socket: S, plug: P) -> Mated<S, P, Energized> {
    energize!(mate(socket, plug).lock(), LOAD)
}

fn main() {
    let _ = switch_on(Header, Ribbon);
}
