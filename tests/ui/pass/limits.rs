//! What is at the limits of the types compiles, with rustc's own limit of recursion: as many poles as can be wired, and as
//! many conductors at a pole.

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../limits.toml");
}

use parts::poles_of_limits::{
    Pole17, Pole18, Pole19, Pole20, Pole21, Pole22, Pole23, Pole24, Pole25, Pole26, Pole27, Pole28, Pole29, Pole30,
    Pole31, Pole32, Pole33, Pole34, Pole35, Pole36, Pole37, Pole38, Pole39, Pole40, Pole41, Pole42, Pole43, Pole44,
    Pole45, Pole46, Pole47, Pole48, Pole49, Pole50, Pole51, Pole52, Pole53, Pole54, Pole55, Pole56, Pole57, Pole58,
    Pole59, Pole60, Pole61, Pole62, Pole63, Pole64,
};
use parts::{CapThatIsCut, MostPointsPlug, MostPointsSocket, MostPolesPlug, MostPolesSocket};
use winsta::conductor::{Sqmm1, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::load::{Load, standard};
use winsta::potential::{_1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14, _15, _16, L, L1, N};
use winsta::terminal::MAX_POINTS;
use winsta::terminated::MAX_POLES;
use winsta::{Cutout, cap, energize, mate, rotated, single_pole, staggered, terminate};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

/// Each pole with a conductor of L1, but the first with one of N.
macro_rules! wired {
    ($part:expr) => {
        wired!(terminate($part).pole(_1, solid(N, Sqmm1).carrying::<10>());
            _2 _3 _4 _5 _6 _7 _8 _9 _10 _11 _12 _13 _14 _15 _16 Pole17 Pole18 Pole19 Pole20 Pole21 Pole22 Pole23 Pole24 Pole25 Pole26 Pole27 Pole28 Pole29 Pole30 Pole31 Pole32 Pole33 Pole34 Pole35 Pole36 Pole37 Pole38 Pole39 Pole40 Pole41 Pole42 Pole43 Pole44 Pole45 Pole46 Pole47 Pole48 Pole49 Pole50 Pole51 Pole52 Pole53 Pole54 Pole55 Pole56 Pole57 Pole58 Pole59 Pole60 Pole61 Pole62 Pole63 Pole64)
    };
    ($half:expr; $($Pole:ident)+) => {
        $half$(.pole($Pole, solid(L1, Sqmm1).stripped_tenths::<255, 9>().carrying::<10>()))+
    };
}

fn main() {
    poles();
    poses();
    points();
    cutouts();
}

fn poles() {
    let joint = mate(wired!(MostPolesSocket), wired!(MostPolesPlug)).lock();
    assert_eq!(joint.joint().socket_wiring.unwrap().iter().count(), usize::from(MAX_POLES));
    let last = joint.joint().plug_node(MAX_POLES).unwrap();
    assert_eq!(last.to_string(), "L1, solid, 1 mm², stripped 255.9 mm, up to 10 A");
    let live = energize!(joint, LOAD);
    let (socket, _plug) = live.de_energize().unlock().unmate();
    let _: MostPolesSocket = socket.release();
}

fn poses() {
    let last = || terminate(MostPolesSocket).pole(Pole64, solid(L1, Sqmm1));
    let first = || terminate(MostPolesPlug).pole(_1, solid(L1, Sqmm1));
    let meets = |pole| {
        move |joint: winsta::load::Joint<'static>| joint.plug_node(pole).is_some_and(|node| node.potential.is_some())
    };
    assert!(meets(64)(mate(last(), rotated(first())).joint()));
    assert!(meets(64)(mate(last(), staggered::<_, 63>(first())).joint()));
    let first_of_the_socket = terminate(MostPolesSocket).pole(_1, solid(L1, Sqmm1));
    let last_of_the_plug = terminate(MostPolesPlug).pole(Pole64, solid(L1, Sqmm1));
    assert!(meets(1)(mate(first_of_the_socket, staggered::<_, -63>(last_of_the_plug)).joint()));
    assert!(meets(1)(mate(terminate(MostPolesSocket), single_pole::<_, 1>(first())).joint()));
    let last_of_the_plug = terminate(MostPolesPlug).pole(Pole64, solid(L1, Sqmm1));
    assert!(meets(64)(mate(last(), single_pole::<_, 64>(last_of_the_plug)).joint()));
}

fn points() {
    macro_rules! eight {
        ($half:expr) => {
            eight!($half; N N N N N N N N L L L L L L L L)
        };
        ($half:expr; $($Pole:ident)+) => {
            $half$(.pole($Pole, solid($Pole, Sqmm1).carrying::<10>()))+
        };
    }
    let joint = mate(eight!(terminate(MostPointsSocket)), eight!(terminate(MostPointsPlug))).lock();
    assert_eq!(joint.joint().socket_node(2).unwrap().conductors.len(), usize::from(MAX_POINTS));
    let _ = energize!(joint, LOAD);
}

fn cutouts() {
    let _ = cap(Cutout::<1>, CapThatIsCut);
    let _ = cap(Cutout::<4>, CapThatIsCut);
}
