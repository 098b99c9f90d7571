//! Plugs that are held in a pose.

use core::mem::ManuallyDrop;

use crate::joint::with::With;
use crate::part::pose::{OnPole, RotatedBy180, StaggeredBy};
use crate::rules::held::Plug;

/// A plug that is held in a pose: [`Rotated`], [`Staggered`] or [`SinglePole`].
pub type Held<P, Pose> = With<P, Pose>;

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
    With::new()
}

/// Holds a plug shifted by `N` poles, towards the socket's last pole if positive.
///
/// As with [`rotated`], it depends on the family whether that mates; and at least one pole has to touch one of the socket.
/// `staggered::<_, 1>(plug)`.
#[inline(always)]
pub const fn staggered<P: Plug, const N: i8>(plug: P) -> Staggered<P, N> {
    let _ = ManuallyDrop::new(plug);
    With::new()
}

/// Holds a plug tilted, so that its pole `N` alone touches, counted from 1.
///
/// As with [`rotated`], it depends on the family whether that mates. `single_pole::<_, 1>(plug)`.
#[inline(always)]
pub const fn single_pole<P: Plug, const N: u8>(plug: P) -> SinglePole<P, N> {
    let _ = ManuallyDrop::new(plug);
    With::new()
}
