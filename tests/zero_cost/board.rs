//! A board, once with its connections and once without: what `tests/zero_cost.rs` compares.

#![no_std]

#[cfg(connections)]
mod parts {
    winsta::parts!("winsta.toml", "bench.toml");
}

#[cfg(connections)]
use {
    parts::*,
    winsta::{Locked, Mated, MatesWith, cap, mate, rotated, with_lever},
};

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
