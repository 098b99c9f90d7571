//! Lever: a pair is locked by a locking lever on one of its halves, which closes on a plug that is held straight.
//!
//! Parts for mounted installation come with one, flying leads need an additional one. A part whose file doesn't say has
//! none. No sheet says that a lever closes on a plug that is turned, shifted or tilted, even where it goes in so.
//!
//! Source: sheet, Item description, "Note", and Plug connection, "Locking lever".

use crate::display::display;
use crate::part::connector::Connector;
use crate::part::lever::{LeverFitted, NoLever};
use crate::part::pose::{OnPole, RotatedBy180, StaggeredBy, Straight};
use crate::proof::{Mating, Never, Proof, holds};
use crate::reasons::{Reason, Reasons};
use crate::rules::known::FaceKnown;
use crate::rules::pair::PairsWith;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::pose::Pose;

/// Why a pair can't be locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields))]
#[non_exhaustive]
pub enum LeverMismatch<'a> {
    /// One of the two has no mating face: a cap, a tool.
    #[allow(missing_docs)]
    NoFace { item_number: &'a str },
    /// Neither half is known to have a locking lever.
    NoneFitted,
    /// The plug goes in as it is held, but no lever closes on it.
    #[allow(missing_docs)]
    NotStraight { pose: Pose },
}

display! {
    /// As in the compiler's message: `neither has a locking lever`.
    LeverMismatch<'_>, []:
    Self::NoFace { item_number } => "{} is not a connector", item_number;
    Self::NoneFitted => "neither has a locking lever";
    Self::NotStraight { pose } => "the plug is held {} against straight", pose;
}

/// Every reason why a pair can't be locked: at least one, that of the socket first.
pub type LeverMismatches<'a> = Reasons<[Option<LeverMismatch<'a>>; 2]>;

impl Reason for LeverMismatch<'_> {
    const BETWEEN: &'static str = ", ";
}

impl core::error::Error for LeverMismatch<'_> {}

/// The run-time form of the rules: one of the two has a lever, and the plug is held straight.
pub(crate) const fn check(socket: bool, plug: bool, pose: Pose) -> Result<(), LeverMismatches<'static>> {
    let none_fitted = if socket || plug { None } else { Some(LeverMismatch::NoneFitted) };
    let not_straight = match pose {
        Pose::Straight => None,
        pose => Some(LeverMismatch::NotStraight { pose }),
    };
    Reasons::among([none_fitted, not_straight])
}

impl DataSheet {
    /// Whether `plug` can be locked in this socket, if it goes in: the rule that the compiler checks, at run time, of a plug
    /// that is held straight.
    ///
    /// ```
    /// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
    /// use winsta::Part;
    ///
    /// let (socket, plug) = (parts::P770_744_062_000::DATA_SHEET, parts::P770_254_062_000::DATA_SHEET);
    /// assert_eq!(socket.locks_with(plug), Ok(()));
    /// assert_eq!(plug.locks_with(plug).unwrap_err().to_string(), "neither has a locking lever");
    /// ```
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn locks_with(&self, plug: &Self) -> Result<(), LeverMismatches<'static>> {
        if self.face().is_none() || plug.face().is_none() {
            return Reasons::among([no_face(self), no_face(plug)]);
        }
        let fitted = (matches!(self.locking_lever, Some(true)), matches!(plug.locking_lever, Some(true)));
        check(fitted.0, fitted.1, Pose::Straight)
    }
}

const fn no_face(sheet: &DataSheet) -> Option<LeverMismatch<'static>> {
    match sheet.without(sheet.face().is_some()) {
        Some(item_number) => Some(LeverMismatch::NoFace { item_number }),
        None => None,
    }
}

/// A connector that a lever can be fitted to: one without.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::lever::{TakesLever, WithLever, with_lever};
///
/// fn flying_lead<P: TakesLever>(part: P) -> WithLever<P> {
///     with_lever(part)
/// }
///
/// let plug = flying_lead(parts::P770_254_062_000);
/// # let _ = plug;
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no locking lever: it has no mating face of its own",
    label = "not a connector",
    note = "a socket or a plug takes one, and a part with several faces after `split()`; generic code asks for one that \
            does with `P: TakesLever`"
)]
pub trait TakesLever: Connector {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<P: Connector, Rules> TakesLever for P
where
    Mating: FaceKnown<P::Gender, P, Rules = Rules>,
    Rules: NoLeverYet<P::Lever, P::Piece>,
{
    const PROOF: Proof = Proof;
}

/// The part has no lever yet.
#[diagnostic::on_unimplemented(
    message = "a second locking lever does not go on `{P}`: it has one already",
    label = "lever fitted already",
    note = "leave out `with_lever`: `{P}` locks as it is"
)]
pub trait NoLeverYet<Lever, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [P] NoLeverYet<NoLever, P>;
    // See `Never`.
    [] NoLeverYet<LeverFitted, Never>;
}

/// This plug can be locked in the socket `S`: what [`lock`](crate::mated::Mated::lock) needs.
///
/// ```
/// use winsta_types::lever::LocksWith;
/// use winsta_types::mated::{Locked, Mated};
/// use winsta_types::mating::{MatesWith, mate};
///
/// fn connect<S, P>(socket: S, plug: P) -> Mated<S, P, Locked>
/// where
///     P: MatesWith<S> + LocksWith<S>,
/// {
///     mate(socket, plug).lock()
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to lock in `{S}`",
    label = "no locking lever known",
    note = "in generic code, write the bound `{Self}: MatesWith<{S}> + LocksWith<{S}>`"
)]
pub trait LocksWith<S>: PairsWith<S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S, P, Socket, Plug, Held> LocksWith<S> for P
where
    P: PairsWith<S>,
    Mating: LockingKnown<P::Locking, S, P, Socket = Socket, Plug = Plug, Held = Held>,
    Mating: LeverFits<Socket, Plug, P::Socket, P::Plug>,
    Mating: LeverCloses<Held, P::Socket, P::Plug>,
{
    const PROOF: Proof = Proof;
}

/// It is known of both whether they have a lever, and how the plug is held: as [`Known`](crate::pair::Known), so that one
/// error says that it isn't.
#[diagnostic::on_unimplemented(
    message = "`{P}` is not known to lock in `{S}`",
    label = "no locking lever known",
    note = "in generic code, write the bound `{P}: MatesWith<{S}> + LocksWith<{S}>`"
)]
pub trait LockingKnown<Locking, S, P> {
    /// The lever of the socket.
    type Socket;
    /// That of the plug.
    type Plug;
    /// How the plug is held.
    type Held;
    #[doc(hidden)]
    const PROOF: Proof;
}

macro_rules! known {
    ($($Socket:ident $Plug:ident;)+) => {$(
        known! { $Socket $Plug Straight }
        known! { $Socket $Plug RotatedBy180 }
        known! { $Socket $Plug StaggeredBy<N>, const N: i8 }
        known! { $Socket $Plug OnPole<N>, const N: u8 }
    )+};
    ($Socket:ident $Plug:ident $Held:ty $(, $($generics:tt)+)?) => {
        #[diagnostic::do_not_recommend]
        impl<S, P $(, $($generics)+)?> LockingKnown<($Socket, $Plug, $Held), S, P> for Mating {
            type Socket = $Socket;
            type Plug = $Plug;
            type Held = $Held;
            const PROOF: Proof = Proof;
        }
    };
}

known! {
    LeverFitted LeverFitted;
    LeverFitted NoLever;
    NoLever LeverFitted;
    NoLever NoLever;
}

/// The compiler's form of the rule: one of the two has a lever.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be locked in `{S}`: neither has a locking lever",
    label = "no locking lever",
    note = "fit one before mating: `with_lever({P})` or `with_lever({S})`"
)]
pub trait LeverFits<Socket, Plug, S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Plug, S, P] LeverFits<LeverFitted, Plug, S, P>;
    [S, P] LeverFits<NoLever, LeverFitted, S, P>;
}

/// A lever closes on the plug: it is held straight.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be locked in `{S}`: it is held {Held} against straight",
    label = "plug is not held straight",
    note = "a locking lever closes on a plug that is held straight: leave out `rotated`, `staggered` or `single_pole`"
)]
pub trait LeverCloses<Held, S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S, P] LeverCloses<Straight, S, P>;
    // See `Never`.
    [] LeverCloses<Never, Never, Never>;
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn a_lever_closes_on_a_plug_that_is_held_straight() {
        let verdict = |socket, plug, pose| check(socket, plug, pose).map_err(|refused| refused.to_string());
        assert_eq!(verdict(true, false, Pose::Straight), Ok(()));
        assert_eq!(verdict(false, true, Pose::Straight), Ok(()));
        let held = |pose: &str| Err(std::format!("the plug is held {pose} against straight"));
        assert_eq!(verdict(true, false, Pose::Rotated), held("rotated by 180°"));
        assert_eq!(verdict(true, false, Pose::Staggered(-1)), held("staggered by -1"));
        assert_eq!(verdict(false, true, Pose::SinglePole(2)), held("on pole 2 only"));
        let both = "neither has a locking lever, the plug is held rotated by 180° against straight";
        assert_eq!(verdict(false, false, Pose::Rotated), Err(both.to_string()));
    }
}
