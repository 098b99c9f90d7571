//! Pose as a type.

use crate::hlist::{No, Yes};
use crate::part::family::{Absent, Family, Protection};
use crate::sheet::pose::Pose;

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
}

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
}

impl HeldAs for RotatedBy180 {
    type IsRotated = Yes;
    type IsStaggered = No;
    type IsOnOnePole = No;
    type Against<S: Family, P: Family> = <S::AgainstRotation as Protection>::And<P::AgainstRotation>;
    const POSE: Pose = Pose::Rotated;
}

impl<const N: i8> HeldAs for StaggeredBy<N> {
    type IsRotated = No;
    type IsStaggered = Yes;
    type IsOnOnePole = No;
    type Against<S: Family, P: Family> = <S::AgainstStagger as Protection>::And<P::AgainstStagger>;
    const POSE: Pose = Pose::Staggered(N);
}

impl<const N: u8> HeldAs for OnPole<N> {
    type IsRotated = No;
    type IsStaggered = No;
    type IsOnOnePole = Yes;
    type Against<S: Family, P: Family> = <S::AgainstSinglePole as Protection>::And<P::AgainstSinglePole>;
    const POSE: Pose = Pose::SinglePole(N);
}
