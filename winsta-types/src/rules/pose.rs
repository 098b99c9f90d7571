//! Pose: a family that is keyed against a wrong pose refuses it. In one that isn't, the pair mates, and its
//! [`PoleMap`](crate::pose::PoleMap) tells which pole meets which.
//!
//! Source: sheet, mismating protection b) rotated by 180°, c) laterally staggered, d) one pole only.

use crate::hlist::{No, Yes};
use crate::part::family::Absent;
use crate::proof::{Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::sheet::face::Face;
use crate::sheet::family::MismatingProtection;
use crate::sheet::pose::Pose;

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
