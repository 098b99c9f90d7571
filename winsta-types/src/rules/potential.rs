//! Potential: poles that meet have one potential, where both have conductors.
//!
//! Source: sheet, Mechanical data, "Potential marking"; IEC 60445.

use crate::hlist::{After, AsList, By, Cons, End, First, Number, Only, Reverse, Signed, Skip};
use crate::part::name::{Id, Name};
use crate::part::pose::{OnPole, RotatedBy180, StaggeredBy, Straight};
use crate::part::wiring::{AsTuple, Free};
use crate::proof::{Never, Proof, holds};

/// Two poles may meet: both have the same potential, or one of them has none.
pub trait Joins<Other> {}

#[diagnostic::do_not_recommend]
impl<Other> Joins<Other> for Free {}
#[diagnostic::do_not_recommend]
impl<This: Name> Joins<Free> for This {}
#[diagnostic::do_not_recommend]
impl<const A: u128, const B: u128, const C: u128, const D: u128, This, Other> Joins<Other> for This
where
    This: Name<Id = Id<A, B, C, D>>,
    Other: Name<Id = Id<A, B, C, D>>,
{
}

/// Poles that meet have equal potentials. What isn't terminated has none.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: potentials {Plug} against {Socket}",
    label = "joins different potentials",
    note = "pole by pole as they meet: terminate the conductors of `{P}` to match, and hold it straight"
)]
pub trait PotentialsMeet<SocketList, PlugList, Socket, Plug, S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [PlugList, Socket, Plug, S, P] PotentialsMeet<Free, PlugList, Socket, Plug, S, P>;
    [A, R, Socket, Plug, S, P] PotentialsMeet<Cons<A, R>, Free, Socket, Plug, S, P>;
    [A, R, B, T, Socket, Plug, S, P] PotentialsMeet<Cons<A, R>, Cons<B, T>, Socket, Plug, S, P>
        where [Cons<A, R>: EachJoins<Cons<B, T>>];
    // A plug that is shifted away from all poles.
    [A, R, Socket, Plug, S, P] PotentialsMeet<Cons<A, R>, End, Socket, Plug, S, P>;
    // See `Never`.
    [] PotentialsMeet<Never, Never, Never, Never, Never, Never>;
}

/// Each of the first poles joins its partner, until one of the halves ends.
pub trait EachJoins<Other> {}

impl<Other> EachJoins<Other> for End {}
impl<A, R> EachJoins<End> for Cons<A, R> {}
impl<A: Joins<B>, R: EachJoins<T>, B, T> EachJoins<Cons<B, T>> for Cons<A, R> {}

/// The potentials of a plug that is held so, as the poles of the socket meet them.
pub trait MetBy<Held> {
    type List: AsTuple;
}

impl<Held> MetBy<Held> for Free {
    type List = Self;
}
impl<Held> MetBy<Held> for End {
    type List = Self;
}
impl<A, R> MetBy<Straight> for Cons<A, R>
where
    Self: AsTuple,
{
    type List = Self;
}
impl<A, R> MetBy<RotatedBy180> for Cons<A, R>
where
    Self: Reverse<End, Reversed: AsTuple>,
{
    type List = <Self as Reverse<End>>::Reversed;
}
// What is moved beyond the last pole meets nothing.
impl<A, R, const N: i8, Forward, Back, Skipped, Moved> MetBy<StaggeredBy<N>> for Cons<A, R>
where
    By<N>: Signed<Positive = Forward, Negative = Back>,
    Self: Skip<Back, Others = Skipped>,
    Skipped: After<Forward, Free, List = Moved>,
    Moved: First<Self, Elements: AsTuple>,
{
    type List = Moved::Elements;
}
impl<A, R, const POLE: u8, Place> MetBy<OnPole<POLE>> for Cons<A, R>
where
    Number<POLE>: AsList<List = Place>,
    Self: Only<Place, Free, Element: AsTuple>,
{
    type List = <Self as Only<Place, Free>>::Element;
}
