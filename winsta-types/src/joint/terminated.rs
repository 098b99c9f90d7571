//! Halves with conductors in their clamps.

use core::mem::ManuallyDrop;

use crate::joint::with::With;
use crate::part::connector::Connector;
use crate::part::terminal::{Marking, Terminals};
use crate::part::wiring::Conductors;
use crate::rules::terminable::Terminable;

/// A half with conductors at its poles: see [`terminate`]. It mates as the part does.
///
/// `Poles` is what is at each pole, in the order of the marking: [`Free`](crate::terminated::Free), a [`Conductor`](crate::conductor::Conductor), or a tuple of up to
/// [`MAX_POINTS`](crate::terminal::MAX_POINTS).
pub type Terminated<S, Poles> = With<S, Conductors<Poles>>;

/// Makes the poles of a half ready for conductors, which [`pole`](Terminated::pole) puts in one after the other.
///
/// The parts file has to give the marking of the poles, the connection points and the conductors that go in.
#[inline(always)]
pub const fn terminate<S: Terminable>(part: S) -> Terminated<S, Unterminated<S>> {
    let _ = ManuallyDrop::new(part);
    With::new()
}

/// The poles of a part without a conductor.
pub type Unterminated<S> = <<<S as Connector>::Terminals as Terminals>::Marking as Marking>::Free;
