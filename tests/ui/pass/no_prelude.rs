//! Every macro but `parts!` in a module without the names that the language brings along. (`parts!` needs `diagnostic`,
//! which is one of these, and which nobody can import.)

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../wiring.toml");
}

fn main() {
    bare::main();
}

mod bare {
    #![no_implicit_prelude]

    use crate::parts::{Header, Ribbon};
    use ::std::{assert_eq, string::ToString};
    use ::winsta::conductor::{Sqmm1, solid};
    use ::winsta::data_sheet::OvervoltageCategory;
    use ::winsta::load::standard;
    use ::winsta::potential::{L, N, PE};
    use ::winsta::{Load, Panel, mate, terminate};

    const LOAD: Load = Load::by(standard::IEC_60664_1)
        .volts(230)
        .amperes(10)
        .loaded_poles(2)
        .overvoltage_category(OvervoltageCategory::III)
        .ambient(35);

    const CEILING: Panel = Panel::with_cutout(3).micrometers(1500).at(20);

    ::winsta::potential!(Control = "control");

    pub fn main() {
        let socket = terminate(::winsta::mount!(Header, CEILING))
            .pole(N, solid(N, Sqmm1).carrying::<16>())
            .pole(PE, solid(PE, Sqmm1))
            .pole(L, solid(L, Sqmm1).carrying::<16>());
        let plug = terminate(Ribbon)
            .pole(N, solid(N, Sqmm1).carrying::<16>())
            .pole(PE, solid(PE, Sqmm1))
            .pole(L, solid(L, Sqmm1).carrying::<16>());
        let live = ::winsta::energize!(mate(socket, plug).lock(), LOAD);
        assert_eq!(live.to_string(), "header + ribbon, energized");

        assert_eq!(solid(Control, Sqmm1).to_string(), "control, solid, 1 mm²");
        let joint = ::winsta::mate_across_applications!(Header, Ribbon, "a test");
        assert_eq!(joint.to_string(), "header + ribbon, unlocked");
        let joint = ::winsta::mate_unchecked!(Header, Ribbon, "a test");
        assert_eq!(joint.to_string(), "header + ribbon, unchecked: a test");
    }
}
