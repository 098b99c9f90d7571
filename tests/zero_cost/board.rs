//! A board, once with its connections and once without: what `tests/zero_cost.rs` compares.

#![no_std]

#[cfg(connections)]
mod parts {
    winsta::parts!("winsta.toml", "bench.toml");
}

#[cfg(connections)]
mod wired {
    winsta::parts!("wiring.toml");
}

#[cfg(connections)]
use {
    parts::*,
    winsta::conductor::{Sqmm2_5, solid},
    winsta::data_sheet::OvervoltageCategory,
    winsta::load::{Load, standard},
    winsta::potential::{_1, _2, L1, N, PE},
    winsta::{Locked, Mated, MatesWith, cap, energize, mate, rotated, terminate, with_lever},
};

#[cfg(connections)]
const LAMPS: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(16)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

/// Holds its connections while it runs.
pub struct Board {
    #[cfg(connections)]
    lighting: Mated<P770_744_062_000, P770_254_062_000, Locked>,
    load: u32,
}

#[unsafe(no_mangle)]
pub fn start(load: u32) -> Board {
    Board {
        #[cfg(connections)]
        lighting: mate(P770_744_062_000, P770_254_062_000).lock(),
        load,
    }
}

/// Takes the connections apart in the midst of its work.
#[unsafe(no_mangle)]
pub fn stop(board: Board, switch: fn(u32) -> u32) -> u32 {
    #[cfg(connections)]
    let lighting = board.lighting.unlock();
    let load = switch(board.load);
    #[cfg(connections)]
    let (socket, plug) = lighting.unmate();
    #[cfg(connections)]
    let capped = cap(socket, P770_201);
    let rest = switch(load ^ 1);
    #[cfg(connections)]
    let ((socket, _cap), plug) = (capped.uncap(), rotated(plug).straight());
    switch_on(
        rest,
        #[cfg(connections)]
        mate(socket, plug).lock(),
        switch,
    )
}

/// Wires both halves, energizes the pair, and takes all apart again.
#[unsafe(no_mangle)]
pub fn light(load: u32, switch: fn(u32) -> u32) -> u32 {
    #[cfg(connections)]
    let socket = terminate(wired::P770_744_062_000)
        .pole(PE, solid(PE, Sqmm2_5).pushed_in())
        .pole(_2, solid(N, Sqmm2_5).stripped::<9>().carrying::<20>())
        .pole(_1, solid(L1, Sqmm2_5).carrying::<20>());
    #[cfg(connections)]
    let plug = terminate(wired::P770_254_062_000)
        .pole(PE, solid(PE, Sqmm2_5))
        .pole(_2, solid(N, Sqmm2_5).carrying::<20>())
        .pole(_1, solid(L1, Sqmm2_5).carrying::<20>());
    #[cfg(connections)]
    let live = energize!(mate(socket, plug).lock(), LAMPS);
    let rest = switch(load);
    #[cfg(connections)]
    let (socket, plug) = live.de_energize().unlock().unmate();
    #[cfg(connections)]
    let (_socket, _plug) = (socket.release(), plug.release());
    rest
}

/// One of many ways through the program, chosen while it runs.
#[unsafe(no_mangle)]
pub fn choose(load: u32, switch: fn(u32) -> u32) -> u32 {
    #[cfg(connections)]
    let joint = connect(P770_744_062_000, with_lever(P770_254_062_000));
    if load > 16 {
        #[cfg(connections)]
        let (_socket, _plug) = joint.lock().unlock().unmate();
        return switch(16);
    }
    #[cfg(connections)]
    let (_socket, _plug) = joint.unmate();
    switch(load)
}

/// Takes a distribution connector into its faces, and puts it together again.
#[unsafe(no_mangle)]
pub fn distribute(load: u32, switch: fn(u32) -> u32) -> u32 {
    #[cfg(connections)]
    let faces = Tee.split();
    let rest = switch(load);
    #[cfg(connections)]
    let _tee = Tee::join(faces);
    rest
}

/// Takes its proof by value.
#[unsafe(no_mangle)]
#[inline(never)]
pub fn switch_on(
    load: u32,
    #[cfg(connections)] joint: Mated<P770_744_062_000, P770_254_062_000, Locked>,
    switch: fn(u32) -> u32,
) -> u32 {
    #[cfg(connections)]
    let (_socket, _plug) = joint.unlock().unmate();
    switch(load)
}

#[cfg(connections)]
#[inline(always)]
fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
    mate(socket, plug)
}
