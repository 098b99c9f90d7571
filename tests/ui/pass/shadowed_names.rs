//! Every macro where the names that it might use mean something else.

#![allow(dead_code, non_camel_case_types, non_upper_case_globals, unused_macros)]
#![forbid(unsafe_code)]

mod core {}
mod std {}
mod alloc {}
mod w {}
mod winsta {}

macro_rules! nothing {
    ($($name:ident)+) => {$(
        macro_rules! $name {
            ($d:tt) => {};
        }
    )+};
}
nothing!(assert panic compile_error include_str concat env stringify matches);

macro_rules! types {
    ($($name:ident)+) => {$(
        pub struct $name;
    )+};
}

/// What is in the scope of each macro below.
macro_rules! shadows {
    () => {
        types!(str bool u8 u16 u32 u128 i8 usize char Option Result Some None Ok Err Fn FnOnce Copy Clone Debug Sized Self_);
        types!(PhantomData ManuallyDrop Pair Part Socket Plug State ThisLoad ThisPanel Load Name Id Mating Face Family);
        const REASON: &::core::primitive::str = "the user's own";
        const LOAD: () = ();
        const joint: () = ();
        const ready: () = ();
        const load: () = ();
        const part: () = ();
        const this: () = ();
        const panel: () = ();
    };
}

mod parts {
    shadows!();
    ::winsta::parts!("../wiring.toml");
}

mod potentials {
    shadows!();
    ::winsta::potential!(pub Control = "control");
}

mod used {
    use ::winsta::conductor::{Sqmm1, solid};
    use ::winsta::data_sheet::OvervoltageCategory;
    use ::winsta::load::standard;
    use ::winsta::potential::{L, N, PE};
    use ::winsta::{mate, terminate};

    use crate::parts::{Header, Ribbon, SwitchingPlug, SwitchingSocket};

    shadows!();

    const LAMPS: ::winsta::Load = ::winsta::Load::by(standard::IEC_60664_1)
        .volts(230)
        .amperes(10)
        .loaded_poles(2)
        .overvoltage_category(OvervoltageCategory::III)
        .ambient(35);

    const LAMP: ::winsta::Load = LAMPS.amperes(5);

    struct Ceiling;

    impl Ceiling {
        const PANEL: ::winsta::Panel = ::winsta::Panel::with_cutout(3).micrometers(1500).at(20);
    }

    pub fn everything() {
        let socket = terminate(::winsta::mount!(Header, Ceiling::PANEL))
            .pole(N, solid(N, Sqmm1).carrying::<16>())
            .pole(PE, solid(PE, Sqmm1))
            .pole(L, solid(L, Sqmm1).carrying::<16>());
        let plug = terminate(Ribbon)
            .pole(N, solid(N, Sqmm1).carrying::<16>())
            .pole(PE, solid(PE, Sqmm1))
            .pole(L, solid(L, Sqmm1).carrying::<16>());
        let live = ::winsta::energize!(mate(socket, plug).lock(), LAMPS);
        let _ = live.de_energize();
        let socket = terminate(SwitchingSocket)
            .pole(N, solid(N, Sqmm1).carrying::<16>())
            .pole(PE, solid(PE, Sqmm1))
            .pole(L, solid(L, Sqmm1).carrying::<16>());
        let plug = terminate(SwitchingPlug)
            .pole(N, solid(N, Sqmm1).carrying::<16>())
            .pole(PE, solid(PE, Sqmm1))
            .pole(L, solid(L, Sqmm1).carrying::<16>());
        let live = ::winsta::energize_breakable!(mate(socket, plug).lock(), LAMP);
        let _ = live.de_energize();
        let unchecked = ::winsta::mate_unchecked!(Header, Ribbon, REASON);
        ::std::assert_eq!(unchecked.reason(), "the user's own");
        let _ = ::winsta::mate_across_applications!(Header, Ribbon, REASON);
    }
}

/// A load and a panel that are called as the macros might call theirs.
mod named_alike {
    use ::winsta::mate;

    use crate::parts::{Header, Ribbon};

    pub struct ThisPanel;

    impl ThisPanel {
        const PANEL: ::winsta::Panel = ::winsta::Panel::with_cutout(3).micrometers(1500).at(20);
        const REASON: &'static str = "of its own";
    }

    pub fn everything() {
        let this = Header;
        let part = ::winsta::mount!(this, ThisPanel::PANEL);
        let ready = ::winsta::mate_unchecked!(part, Ribbon, ThisPanel::REASON);
        let (part, plug) = ready.unmate();
        let _ = mate(part.unmount(), plug);
    }
}

fn main() {
    used::everything();
    named_alike::everything();
}
