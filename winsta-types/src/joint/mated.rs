//! A mated pair and its states.
//!
//! Source: sheet, Mechanical data, "Retention force" (locked) and "Unmating force" (unlocked), and Plug connection,
//! "Locking of plug-in connection".

use core::fmt;
use core::marker::PhantomData;

use crate::joint::energized::{Dead, Energized};
use crate::proof::{Invariant, Proof, holds};
use crate::rules::lever::LocksWith;
use crate::rules::pair::{PairFromShelf, PairsWith};
use crate::rules::pose::PoleMap;
use crate::sheet::ProtectionClass;

/// A plug in its socket.
///
/// Comes from [`mate`](crate::mating::mate) alone, so whoever holds one knows that the pair fits. It has no size.
#[must_use = "a pair that nobody holds is as good as unmated: keep it, or take both pieces back with `unmate`"]
pub struct Mated<S, P, State = Unlocked> {
    pair: Invariant<(S, P, State)>,
}

/// The state of a pair that nothing but friction holds together.
#[derive(Debug)]
pub struct Unlocked;

/// The state of a pair whose lever is closed.
#[derive(Debug)]
pub struct Locked;

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

/// A state of a pair, as a word.
pub trait LockState: private::Sealed {
    /// `locked`, `unlocked` or `energized`.
    const NAME: &'static str;
}

impl LockState for Unlocked {
    const NAME: &'static str = "unlocked";
}

impl LockState for Locked {
    const NAME: &'static str = "locked";
}

/// A state in which the lever can be closed.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be locked in `{S}`: it is locked already",
    label = "locked already",
    note = "lock a pair once; `unlock()` opens the lever again"
)]
pub trait CanLock<S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, P> CanLock<S, P> for Unlocked {
    const PROOF: Proof = Proof;
}

/// A state in which the lever can be opened.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be unlocked from `{S}`: it isn't locked",
    label = "not locked",
    note = "`lock()` closes the lever, `unmate()` pulls the plug out of an unlocked pair"
)]
pub trait CanUnlock<S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, P> CanUnlock<S, P> for Locked {
    const PROOF: Proof = Proof;
}
// That it is energized is another reason, and said by `Dead`.
#[diagnostic::do_not_recommend]
impl<S, P, Break> CanUnlock<S, P> for Energized<Break> {
    const PROOF: Proof = Proof;
}

/// A state in which the plug can be pulled out.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be unmated from `{S}`: it is locked",
    label = "still locked",
    note = "open the lever first: `unlock().unmate()`"
)]
pub trait CanUnmate<S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, P> CanUnmate<S, P> for Unlocked {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, P, Break> CanUnmate<S, P> for Energized<Break> {
    const PROOF: Proof = Proof;
}

mod private {
    pub trait Sealed {}
    impl Sealed for super::Unlocked {}
    impl Sealed for super::Locked {}
    impl<Break: crate::joint::energized::BrokenAs> Sealed for crate::joint::energized::Energized<Break> {}
}
