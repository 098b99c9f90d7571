//! A pair that carries a load. It can be neither unlocked nor unmated until it is dead again.
//!
//! Source: IEC 61535, installation couplers aren't meant to be engaged or disengaged under load; sheet, Safety
//! information 1, for what may interrupt a current.

use core::fmt;

use crate::joint::cycles::MatingCycleCounter;
use crate::joint::mated::{LockState, Locked, Mated, Unlocked};
use crate::proof::{Invariant, Never, Proof};
use crate::rules::load::{Joint, Load, LoadMismatch, LoadMismatches, PairRating};
use crate::rules::pair::{PairFromShelf, PairsWith};

#[allow(missing_docs)]
pub(crate) mod shown;

// It only asks about the state, and a message names it.
#[doc(hidden)]
pub use self::shown::ready;

/// The state of a locked pair that carries a load.
///
/// The load was compared with what the pair carries; of `Energized<Breakable>` also with what both halves may break, so
/// that it may be unmated under load.
#[derive(Debug)]
pub struct Energized<Break = NotBreakable>(Invariant<Break>);

/// The load is to be taken off before the pair is unmated.
#[derive(Debug)]
pub struct NotBreakable;

/// Both halves may break the load.
#[derive(Debug)]
pub struct Breakable;

/// [`NotBreakable`] or [`Breakable`].
pub trait BrokenAs {
    /// Whether the load is compared with the breaking capacity.
    const BREAKS: bool;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl BrokenAs for NotBreakable {
    const BREAKS: bool = false;
    const PROOF: Proof = Proof;
}

impl BrokenAs for Breakable {
    const BREAKS: bool = true;
    const PROOF: Proof = Proof;
}

impl<Break: BrokenAs> LockState for Energized<Break> {
    const NAME: &'static str = "energized";
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
    #[allow(clippy::result_large_err)] // without alloc, and an error as seldom as large
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
    #[allow(clippy::result_large_err)] // see `energize`
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

/// A state without voltage.
#[diagnostic::on_unimplemented(
    message = "`{P}` in `{S}` is energized: it can be neither unlocked nor unmated, nor energized again",
    label = "still energized",
    note = "take the load off first: `de_energize()`"
)]
pub trait Dead<S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, P> Dead<S, P> for Unlocked {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, P> Dead<S, P> for Locked {
    const PROOF: Proof = Proof;
}

/// A state in which a load can be put on.
#[diagnostic::on_unimplemented(
    message = "`{P}` in `{S}` can't be energized: it isn't locked",
    label = "not locked",
    note = "close the lever first, with `lock()`"
)]
pub trait CanEnergize<S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, P> CanEnergize<S, P> for Locked {
    const PROOF: Proof = Proof;
}
// That it is energized is another reason, and said by `Dead`.
#[diagnostic::do_not_recommend]
impl<S, P, Break> CanEnergize<S, P> for Energized<Break> {
    const PROOF: Proof = Proof;
}

/// A state in which there is a load to take off.
#[diagnostic::on_unimplemented(
    message = "`{P}` in `{S}` can't be de-energized: it isn't energized",
    label = "not energized",
    note = "leave it out; `unlock()` opens the lever of a locked pair"
)]
pub trait CanDeEnergize<S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, P, Break> CanDeEnergize<S, P> for Energized<Break> {
    const PROOF: Proof = Proof;
}

/// A state whose load both halves may break.
#[diagnostic::on_unimplemented(
    message = "`{P}` in `{S}` can't be unmated under load: the load was not held against their `breaking-capacity`",
    label = "load not shown breakable",
    note = "energize it with `energize_breakable!(joint, LOAD)`, or unmate it without load: `de_energize().unlock().unmate()`"
)]
pub trait BreaksItsLoad<S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, P> BreaksItsLoad<S, P> for Energized<Breakable> {
    const PROOF: Proof = Proof;
}
// See `Never`.
#[diagnostic::do_not_recommend]
impl BreaksItsLoad<Never, Never> for Energized<Never> {
    const PROOF: Proof = Proof;
}
// That there is no load to break is another reason, and said by `CanDeEnergize`.
#[diagnostic::do_not_recommend]
impl<S, P> BreaksItsLoad<S, P> for Unlocked {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, P> BreaksItsLoad<S, P> for Locked {
    const PROOF: Proof = Proof;
}
