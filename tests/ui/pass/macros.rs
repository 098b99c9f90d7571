//! Every macro, where it is allowed.

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::conductor::{Sqmm1, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::standard;
use winsta::potential::{L, N, PE};
use winsta::{Load, Panel, energize, mate, mate_across_applications, mate_unchecked, mount, potential, terminate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

const CEILING: Panel = Panel::with_cutout(3).micrometers(1500).at(20);

potential!(Control = "control");

fn main() {
    let socket = terminate(mount!(Header, CEILING))
        .pole(N, solid(N, Sqmm1).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1))
        .pole(L, solid(L, Sqmm1).carrying::<16>());
    let plug = terminate(Ribbon)
        .pole(N, solid(N, Sqmm1).carrying::<16>())
        .pole(PE, solid(PE, Sqmm1))
        .pole(L, solid(L, Sqmm1).carrying::<16>());
    let live = energize!(mate(socket, plug).lock(), LOAD);
    assert_eq!(live.to_string(), "header + ribbon, energized");

    assert_eq!(solid(Control, Sqmm1).to_string(), "control, solid, 1 mm²");
    let joint = mate_across_applications!(Header, Ribbon, "a test");
    assert_eq!(joint.to_string(), "header + ribbon, unlocked");
    let joint = mate_unchecked!(Header, Ribbon, "a test");
    assert_eq!(joint.to_string(), "header + ribbon, unchecked: a test");
}
