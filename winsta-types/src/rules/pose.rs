//! Pose: how a plug is held. A family that is keyed against a wrong pose refuses it; in one that isn't, the pair mates,
//! and its [`PoleMap`] tells which pole meets which.
//!
//! Source: sheet, mismating protection b) rotated by 180°, c) laterally staggered, d) one pole only.

use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::display::display;
use crate::part::connector::{Connector, CoverOf, HeldOf, In, PanelOf, WiringOf, connector_like};
use crate::part::shelf::FromShelf;
use crate::proof::{Invariant, Mating, Never, Proof, holds};
use crate::rules::family::{Absent, Family, MismatingProtection, Protection};
use crate::rules::gender::{Female, Male};
use crate::rules::mating::{Face, Mismatch};
use crate::rules::pair::FaceKnown;
use crate::rules::poles::Poles;

/// How a plug is held before its socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Pose {
    /// As it is made to be.
    #[default]
    Straight,
    /// Turned by 180°.
    Rotated,
    /// Shifted by so many poles, to the socket's last pole if positive.
    Staggered(i8),
    /// Tilted, so that this pole alone touches, counted from 1.
    SinglePole(u8),
}

display! {
    Pose, []:
    Self::Straight => "straight";
    Self::Rotated => "rotated by 180°";
    Self::Staggered(by) => "staggered by {}", by;
    Self::SinglePole(pole) => "on pole {} only", pole;
}

/// Which pole of a plug meets which pole of its socket. Poles are counted from 1, in the order of the sheet's marking.
///
/// ```
/// use winsta_types::pose::{PoleMap, Pose};
/// use winsta_types::poles::Poles;
///
/// let Some(four) = Poles::new(4) else { unreachable!() };
/// let map = PoleMap::new(four, Pose::Rotated);
/// assert_eq!(map.plug_pole(1), Some(4));
/// assert!(!map.is_straight());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct PoleMap {
    poles: Poles,
    pose: Pose,
}

impl PoleMap {
    /// The map of a pair of so many poles each.
    #[must_use]
    pub const fn new(poles: Poles, pose: Pose) -> Self {
        Self { poles, pose }
    }

    /// How many poles each half has.
    #[must_use]
    pub const fn poles(&self) -> Poles {
        self.poles
    }

    /// The plug's pole that meets this pole of the socket; `None` if none does.
    #[must_use]
    pub const fn plug_pole(&self, socket_pole: u8) -> Option<u8> {
        let poles = self.poles.get();
        if socket_pole == 0 || socket_pole > poles {
            return None;
        }
        match self.pose {
            Pose::Straight => Some(socket_pole),
            Pose::Rotated => Some(poles - socket_pole + 1),
            Pose::Staggered(by) => {
                let pole = socket_pole as i16 - by as i16;
                if pole >= 1 && pole <= poles as i16 { Some(pole as u8) } else { None }
            }
            Pose::SinglePole(pole) => {
                if socket_pole == pole {
                    Some(pole)
                } else {
                    None
                }
            }
        }
    }

    /// Whether each pole meets its own.
    #[must_use]
    pub const fn is_straight(&self) -> bool {
        let mut pole = self.poles.get();
        while pole > 0 {
            if !matches!(self.plug_pole(pole), Some(other) if other == pole) {
                return false;
            }
            pole -= 1;
        }
        true
    }

    /// Pole by pole of the socket: its number, and that of the plug's pole that meets it.
    pub fn iter(self) -> impl Iterator<Item = (u8, Option<u8>)> {
        (1..=self.poles.get()).map(move |pole| (pole, self.plug_pole(pole)))
    }
}

/// The run-time form of the rule. Of two files that say different things of one family, the stricter counts.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    match protection(plug.pose, socket, plug) {
        Some(Some(false)) | None => None,
        Some(present) => Some(Mismatch::Pose { pose: plug.pose, stated: present.is_some(), family: socket.family }),
    }
}

/// Whether the pair is protected against the pose, if that is stated. `None` for a plug that is held straight.
pub(crate) const fn protection(pose: Pose, socket: &Face<'_>, plug: &Face<'_>) -> Option<Option<bool>> {
    if let Pose::Straight = pose {
        return None;
    }
    Some(match (against(pose, socket.protection), against(pose, plug.protection)) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    })
}

const fn against(pose: Pose, protection: Option<MismatingProtection>) -> Option<bool> {
    match (pose, protection) {
        (_, None) => None,
        (Pose::Straight, Some(_)) => Some(false),
        (Pose::Rotated, Some(protection)) => Some(protection.rotated),
        (Pose::Staggered(_), Some(protection)) => Some(protection.staggered),
        (Pose::SinglePole(_), Some(protection)) => Some(protection.single_pole),
    }
}

/// A pose as a type: that of a [`Connector`].
pub trait HeldAs {
    /// [`Yes`] if it is [`Pose::Rotated`], otherwise [`No`].
    type IsRotated;
    /// [`Yes`] if it is [`Pose::Staggered`], otherwise [`No`].
    type IsStaggered;
    /// [`Yes`] if it is [`Pose::SinglePole`], otherwise [`No`].
    type IsOnOnePole;
    /// What both families say of it: [`Absent`] of a plug that is held straight.
    type Against<Socket: Family, Plug: Family>: Protection;
    /// The same at run time.
    const POSE: Pose;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// It is so.
#[derive(Debug)]
pub struct Yes;

/// It isn't.
#[derive(Debug)]
pub struct No;

/// [`Pose::Straight`] as a type.
#[derive(Debug)]
pub struct Straight;

/// [`Pose::Rotated`] as a type.
#[derive(Debug)]
pub struct RotatedBy180;

/// [`Pose::Staggered`] as a type.
#[derive(Debug)]
pub struct StaggeredBy<const N: i8>;

/// [`Pose::SinglePole`] as a type.
#[derive(Debug)]
pub struct OnPole<const N: u8>;

impl HeldAs for Straight {
    type IsRotated = No;
    type IsStaggered = No;
    type IsOnOnePole = No;
    type Against<S: Family, P: Family> = Absent;
    const POSE: Pose = Pose::Straight;
    const PROOF: Proof = Proof;
}

impl HeldAs for RotatedBy180 {
    type IsRotated = Yes;
    type IsStaggered = No;
    type IsOnOnePole = No;
    type Against<S: Family, P: Family> = <S::AgainstRotation as Protection>::And<P::AgainstRotation>;
    const POSE: Pose = Pose::Rotated;
    const PROOF: Proof = Proof;
}

impl<const N: i8> HeldAs for StaggeredBy<N> {
    type IsRotated = No;
    type IsStaggered = Yes;
    type IsOnOnePole = No;
    type Against<S: Family, P: Family> = <S::AgainstStagger as Protection>::And<P::AgainstStagger>;
    const POSE: Pose = Pose::Staggered(N);
    const PROOF: Proof = Proof;
}

impl<const N: u8> HeldAs for OnPole<N> {
    type IsRotated = No;
    type IsStaggered = No;
    type IsOnOnePole = Yes;
    type Against<S: Family, P: Family> = <S::AgainstSinglePole as Protection>::And<P::AgainstSinglePole>;
    const POSE: Pose = Pose::SinglePole(N);
    const PROOF: Proof = Proof;
}

// The compiler's form of the rule: a trait for each wrong pose, so that each has its message. They hold for every other
// pose.

/// Not rotated, or in a family that isn't protected against it.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}` rotated by 180°: protection against it is {Protection} in {Family}",
    label = "plug is rotated",
    note = "hold the plug straight, without `rotated`; `{S}` mates with `{Fitting}`"
)]
pub trait RotationFits<IsRotated, Protection, Family, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Protection, Family, S, P, Fitting] RotationFits<No, Protection, Family, S, P, Fitting>;
    [Family, S, P, Fitting] RotationFits<Yes, Absent, Family, S, P, Fitting>;
}

/// Not staggered, or in a family that isn't protected against it.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}` laterally staggered: protection against it is {Protection} in {Family}",
    label = "plug is staggered",
    note = "hold the plug straight, without `staggered`; `{S}` mates with `{Fitting}`"
)]
pub trait StaggerFits<IsStaggered, Protection, Family, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Protection, Family, S, P, Fitting] StaggerFits<No, Protection, Family, S, P, Fitting>;
    [Family, S, P, Fitting] StaggerFits<Yes, Absent, Family, S, P, Fitting>;
}

/// Not on one pole only, or in a family that isn't protected against it.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}` on one pole only: protection against it is {Protection} in {Family}",
    label = "one pole only",
    note = "hold the plug straight, without `single_pole`; `{S}` mates with `{Fitting}`"
)]
pub trait SinglePoleFits<IsOnOnePole, Protection, Family, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Protection, Family, S, P, Fitting] SinglePoleFits<No, Protection, Family, S, P, Fitting>;
    [Family, S, P, Fitting] SinglePoleFits<Yes, Absent, Family, S, P, Fitting>;
}

/// Only a plug is held in a pose.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be held in a pose: it is a socket, not a plug",
    label = "not a plug",
    note = "hold the plug that goes into `{P}` instead"
)]
pub trait OnlyPlugsAreHeld<Gender, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [P] OnlyPlugsAreHeld<Male, P>;
    // See `Never`.
    [] OnlyPlugsAreHeld<Female, Never>;
}

/// A plug is held in one pose, not in one on top of the other.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be held in a second pose: it is held in one already",
    label = "held already",
    note = "hold `{P}` straight again first, with `straight()`, then as it is meant"
)]
pub trait HeldOnce<Held, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [P] HeldOnce<Straight, P>;
    // See `Never`.
    [] HeldOnce<Never, Never>;
}

/// A plug that can be held in a pose: one that is held straight.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as a plug that is held straight",
    label = "not a plug",
    note = "generic code asks for one with `P: Plug`"
)]
pub trait Plug: Connector {
    #[doc(hidden)]
    const PROOF: Proof;
}
impl<P: Connector, Rules> Plug for P
where
    Mating: FaceKnown<P::Gender, P, Rules = Rules>,
    Rules: OnlyPlugsAreHeld<P::Gender, P>,
    Rules: HeldOnce<HeldOf<P>, P::Piece>,
{
    const PROOF: Proof = Proof;
}

/// A plug that is held in a pose: [`Rotated`], [`Staggered`] or [`SinglePole`].
#[must_use]
pub struct Held<P, Pose>(Invariant<(P, Pose)>);

/// A plug held rotated by 180°: see [`rotated`].
pub type Rotated<P> = Held<P, RotatedBy180>;

/// A plug held shifted by `N` poles: see [`staggered`].
pub type Staggered<P, const N: i8> = Held<P, StaggeredBy<N>>;

/// A plug held on its pole `N` only: see [`single_pole`].
pub type SinglePole<P, const N: u8> = Held<P, OnPole<N>>;

/// Holds a plug rotated by 180°.
///
/// In a family that is protected against it, mating it is a compile error. In one that isn't, a bare pin header say, it
/// mates, and [`Mated::pole_map`](crate::mated::Mated::pole_map) is the rotated one.
#[inline(always)]
pub const fn rotated<P: Plug>(plug: P) -> Rotated<P> {
    let _ = ManuallyDrop::new(plug);
    Held(PhantomData)
}

/// Holds a plug shifted by `N` poles, towards the socket's last pole if positive.
///
/// As with [`rotated`], it depends on the family whether that mates; and at least one pole has to touch one of the socket.
/// `staggered::<_, 1>(plug)`.
#[inline(always)]
pub const fn staggered<P: Plug, const N: i8>(plug: P) -> Staggered<P, N> {
    let _ = ManuallyDrop::new(plug);
    Held(PhantomData)
}

/// Holds a plug tilted, so that its pole `N` alone touches, counted from 1.
///
/// As with [`rotated`], it depends on the family whether that mates. `single_pole::<_, 1>(plug)`.
#[inline(always)]
pub const fn single_pole<P: Plug, const N: u8>(plug: P) -> SinglePole<P, N> {
    let _ = ManuallyDrop::new(plug);
    Held(PhantomData)
}

connector_like!(Held<P, Pose>, P, [Pose: HeldAs];
    Lever = P::Lever, Condition = In<Pose, CoverOf<P>, WiringOf<P>, PanelOf<P>>);

impl<P: Connector, Pose: HeldAs> Held<P, Pose> {
    /// The plug, held straight again.
    #[inline(always)]
    pub const fn straight(self) -> P {
        P::TAKEN
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    fn map(pose: Pose) -> Vec<Option<u8>> {
        PoleMap::new(Poles::new(4).unwrap(), pose).iter().map(|(_, plug)| plug).collect()
    }

    #[test]
    fn each_pose_has_its_map() {
        assert_eq!(map(Pose::Straight), [Some(1), Some(2), Some(3), Some(4)]);
        assert_eq!(map(Pose::Rotated), [Some(4), Some(3), Some(2), Some(1)]);
        assert_eq!(map(Pose::Staggered(1)), [None, Some(1), Some(2), Some(3)]);
        assert_eq!(map(Pose::Staggered(-1)), [Some(2), Some(3), Some(4), None]);
        assert_eq!(map(Pose::Staggered(i8::MIN)), [None; 4]);
        assert_eq!(map(Pose::SinglePole(2)), [None, Some(2), None, None]);
        assert_eq!(map(Pose::SinglePole(9)), [None; 4]);
    }

    #[test]
    fn only_the_straight_map_is_straight() {
        let is_straight = |poles, pose| PoleMap::new(Poles::new(poles).unwrap(), pose).is_straight();
        assert!(is_straight(4, Pose::Straight));
        assert!(is_straight(4, Pose::Staggered(0)));
        // One pole alone is itself from both sides.
        assert!(is_straight(1, Pose::Rotated));
        assert!(!is_straight(4, Pose::Rotated) && !is_straight(4, Pose::Staggered(1)));
        assert!(!is_straight(4, Pose::SinglePole(1)));
    }
}
