//! What `energize!` and `energize_breakable!` expand to: the load is checked in a constant. Reached through `__private`
//! alone.

use core::marker::PhantomData;

use crate::joint::energized::{BrokenAs, CanEnergize, Dead, Energized};
use crate::joint::mated::Mated;
use crate::proof::Invariant;
use crate::rules::load::Load;
use crate::rules::pair::PairsWith;

/// Both halves of a pair, as the type of a closure. That is how a message shows it: by its place in the code.
pub trait Halves {
    type Socket;
    type Plug: PairsWith<Self::Socket>;
}

impl<F, S, P: PairsWith<S>> Halves for F
where
    F: FnOnce() -> PhantomData<(S, P)>,
{
    type Socket = S;
    type Plug = P;
}

/// Shows that a pair carries some load, and breaks it if it is to.
#[derive(Debug)]
pub struct Carries<Pair, Break>(Invariant<(Pair, Break)>);

/// Ends a constant with every reason why the pair doesn't carry the load.
///
/// # Panics
///
/// If it doesn't. In a constant that is a compile error.
#[track_caller]
#[must_use]
#[inline(always)]
pub const fn must_carry<Pair: Halves, Break: BrokenAs>(load: &Load) -> Carries<Pair, Break> {
    let joint = <Pair::Plug as PairsWith<Pair::Socket>>::JOINT;
    if let Err(mismatches) = if Break::BREAKS { joint.breaks(load) } else { joint.carries(load) } {
        let text = mismatches.text();
        #[allow(clippy::panic)] // evaluated by the compiler alone
        {
            panic!("{}", text.as_str());
        }
    }
    Carries(PhantomData)
}

/// The halves of a pair that is in a state to be energized.
#[derive(Debug)]
pub struct Ready<Pair, State>(Invariant<(Pair, State)>);

impl<Pair, State> Ready<Pair, State> {
    /// What the pattern of a constant is compared with.
    #[must_use]
    #[inline(always)]
    pub const fn with<Load: Shown<Pair, Break>, Break>(&self) -> PhantomData<(Load, Break)> {
        PhantomData
    }
}

/// The halves of a pair that is in a state to be energized.
#[must_use]
#[inline(always)]
#[rustfmt::skip] // a message shows the line of the bound
pub const fn ready<S, P: PairsWith<S>, State: CanEnergize<P::Socket, P::Plug> + Dead<P::Socket, P::Plug>, Pair>(_: &Mated<S, P, State>, pair: Pair) -> Ready<Pair, State>
where
    Pair: FnOnce() -> PhantomData<(S, P)> + Copy,
{
    let _ = pair;
    Ready(PhantomData)
}

/// A load that a pair was shown to carry.
pub trait Shown<Pair, Break> {
    const SHOWN: Carries<Pair, Break>;
}

/// The pair, energized as was shown to be possible.
#[inline(always)]
pub const fn energized<S, P, State, Pair, Load, Break>(
    joint: Mated<S, P, State>,
    ready: Ready<Pair, State>,
    load: PhantomData<(Load, Break)>,
) -> Mated<S, P, Energized<Break>>
where
    Pair: Halves<Socket = S, Plug = P> + Copy,
    Load: Shown<Pair, Break>,
{
    let _ = Load::SHOWN;
    let (_, _, _) = (&joint, &ready, load);
    Mated::new()
}
