//! State: what may be done with a pair that is unlocked, locked or energized.
//!
//! Source: sheet, Mechanical data, "Retention force" (locked) and "Unmating force" (unlocked); IEC 61535, installation
//! couplers aren't meant to be engaged or disengaged under load; sheet, Safety information 1, for what may interrupt a
//! current.

use crate::proof::{Invariant, Never, Proof};

/// The state of a pair that nothing but friction holds together.
#[derive(Debug)]
pub struct Unlocked;

/// The state of a pair whose lever is closed.
#[derive(Debug)]
pub struct Locked;

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

/// [`NotBreakable`] or [`Breakable`]: whether a pair may be pulled apart under its load.
///
/// ```
/// use winsta_types::energized::{BrokenAs, Energized};
/// use winsta_types::mated::Mated;
///
/// fn may_be_pulled<S, P, Break: BrokenAs>(_: &Mated<S, P, Energized<Break>>) -> bool {
///     Break::BREAKS
/// }
/// ```
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

/// A state of a pair, as a word.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::mated::{LockState, Mated};
/// use winsta::mating::mate;
///
/// fn state<S, P, State: LockState>(_: &Mated<S, P, State>) -> &'static str {
///     State::NAME
/// }
///
/// assert_eq!(state(&mate(P770_744_062_000, P770_254_062_000).lock()), "locked");
/// ```
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

impl<Break: BrokenAs> LockState for Energized<Break> {
    const NAME: &'static str = "energized";
}

mod private {
    pub trait Sealed {}
    impl Sealed for super::Unlocked {}
    impl Sealed for super::Locked {}
    impl<Break: super::BrokenAs> Sealed for super::Energized<Break> {}
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
