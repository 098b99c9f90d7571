//! Held: a plug is held in one pose, and a socket in none.
//!
//! Source: sheet, mismating protection; none speaks of a socket that is held.

use crate::part::connector::{Connector, HeldOf};
use crate::part::gender::{Female, Male};
use crate::part::pose::Straight;
use crate::proof::{Mating, Never, Proof, holds};
use crate::rules::known::FaceKnown;

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
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::pose::{Plug, Rotated, rotated};
///
/// fn turn<P: Plug>(plug: P) -> Rotated<P> {
///     rotated(plug)
/// }
///
/// let plug = turn(parts::P770_254_062_000).straight();
/// # let _ = plug;
/// ```
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
