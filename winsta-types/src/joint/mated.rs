//! A mated pair.
//!
//! Source: sheet, Plug connection, "Locking of plug-in connection".

use core::fmt;
use core::marker::PhantomData;

use crate::joint::cycles::MatingCycleCounter;
use crate::proof::Invariant;
use crate::rules::lever::LocksWith;
use crate::rules::load::joint::Joint;
use crate::rules::load::loaded::LoadMismatches;
use crate::rules::load::mismatch::LoadMismatch;
use crate::rules::load::rating::PairRating;
use crate::rules::load::request::Load;
use crate::rules::pair::PairFromShelf;
use crate::rules::pair::PairsWith;
use crate::rules::state::{
    Breakable, BreaksItsLoad, CanDeEnergize, CanEnergize, CanLock, CanUnlock, CanUnmate, Dead, Energized, LockState,
    Locked, Unlocked,
};
use crate::sheet::pose::PoleMap;
use crate::sheet::protection_class::ProtectionClass;

/// A plug in its socket.
///
/// Comes from [`mate`](crate::mating::mate) alone, so whoever holds one knows that the pair fits. It has no size.
#[must_use = "a pair that nobody holds is as good as unmated: keep it, or take both pieces back with `unmate`"]
pub struct Mated<S, P, State = Unlocked> {
    pair: Invariant<(S, P, State)>,
}

impl<S, P, State> Mated<S, P, State> {
    #[inline(always)]
    pub(crate) const fn new() -> Self {
        Self { pair: PhantomData }
    }

    /// Closes the locking lever, which one of the two halves has.
    #[inline(always)]
    pub const fn lock(self) -> Mated<S, P, Locked>
    where
        P: LocksWith<S>,
        State: CanLock<P::Socket, P::Plug>,
    {
        Mated::new()
    }

    /// Opens the locking lever.
    #[inline(always)]
    pub const fn unlock(self) -> Mated<S, P, Unlocked>
    where
        P: PairsWith<S>,
        State: CanUnlock<P::Socket, P::Plug>,
        State: Dead<P::Socket, P::Plug>,
    {
        Mated::new()
    }

    /// Pulls the plug out and hands both pieces back, the socket first.
    #[inline(always)]
    pub const fn unmate(self) -> (S, P)
    where
        P: PairsWith<S>,
        State: CanUnmate<P::Socket, P::Plug>,
        State: Dead<P::Socket, P::Plug>,
    {
        P::TAKEN
    }

    /// Which pole of the plug meets which pole of the socket.
    ///
    /// Each its own, unless the plug is held in a pose that its family isn't protected against.
    #[must_use]
    pub const fn pole_map(&self) -> PoleMap
    where
        P: PairsWith<S>,
    {
        P::JOINT.pole_map
    }

    /// The protection class of the pair: the lower of those that the two sheets state for the mated pair.
    ///
    /// Neither half has one by itself. `None` if neither sheet states one.
    #[must_use]
    pub const fn protection_class(&self) -> Option<ProtectionClass>
    where
        P: PairsWith<S>,
    {
        match (P::JOINT.socket.protection_class_when_mated, P::JOINT.plug.protection_class_when_mated) {
            (Some(socket), Some(plug)) => Some(socket.lower(plug)),
            (Some(class), None) | (None, Some(class)) => Some(class),
            (None, None) => None,
        }
    }
}

/// The item numbers and the state: `770-744/062-000 + 770-254/062-000, locked`.
impl<S, P: PairsWith<S>, State: LockState> fmt::Display for Mated<S, P, State> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} + {}, {}", P::JOINT.socket.designation(), P::JOINT.plug.designation(), State::NAME)
    }
}

impl<S, P: PairsWith<S>, State: LockState> fmt::Debug for Mated<S, P, State> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mated({self})")
    }
}

impl<S, P, State> Mated<S, P, State> {
    /// The pair as the rules of its load see it: its sheets, its conductors, and which poles meet.
    #[must_use]
    pub const fn joint(&self) -> Joint<'static>
    where
        P: PairsWith<S>,
    {
        P::JOINT
    }

    /// The lower rating of both halves by the standard of the load, for as many loaded poles.
    ///
    /// # Errors
    ///
    /// Why there is none: a half that has no rating by that standard, or one under a condition that isn't accepted.
    pub const fn rating(&self, load: &Load) -> Result<PairRating, LoadMismatch<'static>>
    where
        P: PairsWith<S>,
    {
        P::JOINT.rating(load)
    }

    /// Puts a load on a locked pair that is known at run time. The macro of the same name, `energize!`, checks at compile
    /// time.
    ///
    /// # Errors
    ///
    /// The locked pair and every reason against it.
    #[inline(always)]
    pub const fn energize(self, load: &Load) -> Result<Mated<S, P, Energized>, NotEnergized<S, P>>
    where
        P: PairsWith<S>,
        State: CanEnergize<P::Socket, P::Plug>,
        State: Dead<P::Socket, P::Plug>,
    {
        match P::JOINT.carries(load) {
            Ok(()) => Ok(Mated::new()),
            Err(mismatches) => Err(NotEnergized { joint: Mated::new(), mismatches }),
        }
    }

    /// Puts a load on a locked pair that both halves may break as well: only then it may be unmated under load.
    ///
    /// The macro of the same name, `energize_breakable!`, checks at compile time.
    ///
    /// # Errors
    ///
    /// The locked pair and every reason against it.
    #[inline(always)]
    pub const fn energize_breakable(self, load: &Load) -> Result<Mated<S, P, Energized<Breakable>>, NotEnergized<S, P>>
    where
        P: PairsWith<S>,
        State: CanEnergize<P::Socket, P::Plug>,
        State: Dead<P::Socket, P::Plug>,
    {
        match P::JOINT.breaks(load) {
            Ok(()) => Ok(Mated::new()),
            Err(mismatches) => Err(NotEnergized { joint: Mated::new(), mismatches }),
        }
    }

    /// Takes the load off: the pair is locked and dead.
    #[inline(always)]
    pub const fn de_energize(self) -> Mated<S, P, Locked>
    where
        P: PairsWith<S>,
        State: CanDeEnergize<P::Socket, P::Plug>,
    {
        Mated::new()
    }

    /// Pulls the plug out under load, as a cycle with load of the piece that `cycles` counts.
    ///
    /// The load is the one that the pair was energized with, by `energize_breakable!`: both halves may break it.
    #[inline(always)]
    pub const fn unmate_under_load(self, cycles: &mut MatingCycleCounter) -> (S, P)
    where
        P: PairsWith<S>,
        State: CanDeEnergize<P::Socket, P::Plug>,
        State: BreaksItsLoad<P::Socket, P::Plug>,
    {
        cycles.count_under_load();
        P::TAKEN
    }
}

/// A pair that was not energized, and why.
pub struct NotEnergized<S, P> {
    /// The pair, locked as it was.
    pub joint: Mated<S, P, Locked>,
    /// Every reason.
    pub mismatches: LoadMismatches<'static>,
}

impl<S, P: PairsWith<S>> fmt::Display for NotEnergized<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.joint, self.mismatches)
    }
}

impl<S, P: PairsWith<S>> fmt::Debug for NotEnergized<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NotEnergized({self})")
    }
}

impl<S, P: PairsWith<S>> core::error::Error for NotEnergized<S, P> {}
