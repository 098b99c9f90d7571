//! What must compile of conductors, loads and panels, and what it does.

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::poles_of_wiring::{PoleDAMinus, PoleDAPlus};
use parts::{DaliSocket, Header, Header3, PcbHeader, Ribbon, Ribbon3, SwitchingPlug, SwitchingSocket};
use winsta::conductor::{Awg18, Sqmm0_25, Sqmm1, Sqmm1_5, solid};
use winsta::data_sheet::OvervoltageCategory;
use winsta::energized::Breakable;
use winsta::load::{Load, LoadMismatch, standard};
use winsta::mounting::MountingMismatch;
use winsta::potential::{_1, _3, L, L1, N, PE};
use winsta::{
    Connector, Energized, LocksWith, Mated, MatesWith, MatingCycleCounter, Panel, energize, energize_breakable, mate,
    mount, rotated, single_pole, staggered, terminate,
};

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(6)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

const UL: Load =
    Load::by(standard::UL_1977).volts(600).amperes(14).loaded_poles(2).ambient(35).accepting("factory wiring only");

const PANEL: Panel = Panel::with_cutout(3).micrometers(1500).at(20);

winsta::potential!(DaPlus = "DA+");
winsta::potential!(DaMinus = "DA-");

fn main() {
    energized_in_a_constant();
    unmated_under_load();
    generic();
    poses();
    poles_of_ones_own();
    mounted();
}

macro_rules! wired {
    ($part:expr) => {
        terminate($part)
            .pole(N, solid(N, Sqmm1_5).carrying::<14>())
            .pole(PE, solid(PE, Sqmm1_5))
            .pole(L, solid(L1, Sqmm1_5).carrying::<14>())
    };
}

fn energized_in_a_constant() {
    let joint = mate(wired!(Header), wired!(Ribbon)).lock();
    assert_eq!(joint.rating(&LOAD).unwrap().to_string(), "250 V, 16 A");
    assert_eq!(joint.rating(&UL).unwrap().to_string(), "600 V, 14 A");
    assert_eq!(joint.joint().socket_wiring.unwrap().to_string(), joint.joint().plug_wiring.unwrap().to_string());
    let node = joint.joint().plug_node(3).unwrap();
    assert_eq!((node.potential, node.to_string()), (Some("L1"), "L1, solid, 1.5 mm², up to 14 A".to_owned()));

    let live = energize!(joint, UL);
    assert_eq!(live.to_string(), "header + ribbon, energized");
    assert_eq!(size_of_val(&live), 0);
    let (socket, plug) = live.de_energize().unlock().unmate();
    let (_header, _ribbon): (Header, Ribbon) = (socket.release(), plug.release());
}

fn unmated_under_load() {
    let mut cycles = MatingCycleCounter::new();
    // 6 A may be broken by both halves, 7 A by the socket alone.
    let live = energize_breakable!(mate(wired!(SwitchingSocket), wired!(SwitchingPlug)).lock(), LOAD);
    assert_eq!((live.to_string(), size_of_val(&live)), ("switching socket + switching plug, energized".to_owned(), 0));
    let (socket, plug) = live.unmate_under_load(&mut cycles);
    assert_eq!(cycles.with_load(), 1);
    let refused = mate(socket, plug).lock().energize_breakable(&LOAD.amperes(7)).unwrap_err();
    assert_eq!(refused.mismatches.to_string(), "7 A against 6 A breaking capacity of switching plug");
    let live: Mated<_, _, Energized<Breakable>> = refused.joint.energize_breakable(&LOAD).unwrap();
    let _ = live.de_energize().unlock().unmate();
}

/// Generic code has no constants of its own: it checks at run time.
fn switch_on<S: Connector, P: MatesWith<S> + LocksWith<S>>(
    socket: S,
    plug: P,
    load: &Load,
) -> Result<Mated<S, P, Energized>, (S, P, Vec<LoadMismatch<'static>>)> {
    mate(socket, plug).lock().energize(load).map_err(|refused| {
        let (socket, plug) = refused.joint.unlock().unmate();
        (socket, plug, refused.mismatches.iter().collect())
    })
}

fn generic() {
    let Err((socket, plug, mismatches)) = switch_on(wired!(Header), wired!(Ribbon), &LOAD.amperes(15)) else {
        panic!("the conductors may carry 14 A");
    };
    assert_eq!(mismatches.len(), 4);
    assert!(mismatches.iter().all(|mismatch| matches!(mismatch, LoadMismatch::Capacity { .. })));
    let live = switch_on(socket, plug, &LOAD).unwrap();
    let _ = live.de_energize();
}

/// In a family without protection, a plug mates in any pose that joins equal potentials.
fn poses() {
    let ends = |_: ()| terminate(Header3).pole(_1, solid(L1, Sqmm1)).pole(_3, solid(L1, Sqmm1));
    let plug = || terminate(Ribbon3).pole(_1, solid(L1, Sqmm1)).pole(_3, solid(L1, Sqmm1));
    let joint = mate(ends(()), rotated(plug()));
    assert_eq!(joint.joint().plug_node(1).unwrap().potential, Some("L1"));

    // Moved by two poles, the plug's first pole meets the socket's last one.
    let socket = terminate(Header3).pole(_3, solid(L1, Sqmm1));
    let plug = terminate(Ribbon3).pole(_1, solid(L1, Sqmm1)).pole(_3, solid(N, Sqmm1));
    let joint = mate(socket, staggered::<_, 2>(plug));
    assert_eq!(joint.joint().plug_node(3).unwrap().potential, Some("L1"));
    assert_eq!(joint.joint().plug_node(1), None);

    // The other way, the plug's last pole meets the socket's first one.
    let socket = terminate(Header3).pole(_1, solid(N, Sqmm1)).pole(_3, solid(L1, Sqmm1));
    let plug = terminate(Ribbon3).pole(_1, solid(L1, Sqmm1)).pole(_3, solid(N, Sqmm1));
    let _ = mate(socket, staggered::<_, -2>(plug));

    // On one pole alone, the others don't meet.
    let socket = terminate(Header3).pole(_1, solid(N, Sqmm1)).pole(_3, solid(L1, Sqmm1));
    let plug = terminate(Ribbon3).pole(_1, solid(L1, Sqmm1)).pole(_3, solid(L1, Sqmm1));
    let _ = mate(socket, single_pole::<_, 3>(plug));

    // What isn't terminated has no potential.
    let _ = mate(terminate(Header).pole(L, solid(L1, Sqmm0_25)), Ribbon);
    let _ = mate(Header, rotated(wired!(Ribbon)));
}

fn poles_of_ones_own() {
    let socket = terminate(DaliSocket)
        .pole(PoleDAPlus, solid(DaPlus, Awg18))
        .pole(PoleDAPlus, solid(DaPlus, Sqmm1))
        .pole(PoleDAMinus, solid(DaMinus, Sqmm1));
    assert_eq!(socket.wiring().to_string(), "DA+, solid, 18 AWG + DA+, solid, 1 mm²; DA-, solid, 1 mm²");
}

fn mounted() {
    let joint = mate(mount!(wired!(Header), PANEL), wired!(Ribbon)).lock();
    let live = energize!(joint, LOAD);
    let (socket, _plug) = live.de_energize().unlock().unmate();
    let _ = socket.unmount().release();

    let refused = winsta::mount(PcbHeader, &PANEL).unwrap_err();
    let mismatches: Vec<_> = refused.mismatches.iter().collect();
    assert_eq!(mismatches[0], MountingMismatch::NotSnapIn { mounting: "soldered" });
    let _: PcbHeader = refused.part;
}
