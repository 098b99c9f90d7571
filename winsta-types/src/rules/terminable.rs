//! Terminable: a half takes conductors if its parts file gives what it takes to check them.
//!
//! Source: sheet, Connection data; what isn't given is refused.

use crate::hlist::Number;
use crate::part::connector::{Connector, WiringOf};
use crate::part::name::NotStated;
use crate::part::terminal::{Named, Terminals};
use crate::part::wiring::Free;
use crate::proof::{Mating, Never, Proof, holds};
use crate::rules::clamp::ConductorsGiven;
use crate::rules::known::FaceKnown;

/// A part whose parts file gives all that it takes to terminate it, and that isn't terminated yet.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::terminated::{Terminable, Terminated, Unterminated, terminate};
///
/// fn prepare<S: Terminable>(part: S) -> Terminated<S, Unterminated<S>> {
///     terminate(part)
/// }
///
/// assert_eq!(prepare(parts::P770_744_062_000).wiring().iter().count(), 4);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no conductors: it has no mating face of its own",
    label = "not a connector",
    note = "`terminate` takes a socket or a plug, or a face of a part with several after `split()`"
)]
pub trait Terminable: Connector {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S: Connector, Rules> Terminable for S
where
    Mating: FaceKnown<S::Gender, S, Rules = Rules>,
    Rules: NotTerminatedYet<WiringOf<S>, S::Piece>,
    Rules: MarkingGiven<<S::Terminals as Terminals>::Marking, S::Piece>,
    Rules: PointsGiven<<S::Terminals as Terminals>::Points, S::Piece>,
    Rules: ConductorsGiven<<S::Terminals as Terminals>::Clamp, S::Piece>,
{
    const PROOF: Proof = Proof;
}

/// The half has no conductors yet.
#[diagnostic::on_unimplemented(
    message = "`{S}` has its conductors already",
    label = "terminated already",
    note = "go on with `pole(…)`, or pull the conductors out of `{S}` first, with `release()`"
)]
pub trait NotTerminatedYet<Wiring, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S] NotTerminatedYet<Free, S>;
    // See `Never`.
    [] NotTerminatedYet<Never, Never>;
}

/// The parts file gives the marking of the poles.
#[diagnostic::on_unimplemented(
    message = "the poles of `{S}` have no names: its parts file doesn't give `pole-marking`",
    label = "pole marking not given",
    note = "write it into the parts file from the sheet of `{S}`, or as an `[[assumption]]`"
)]
pub trait MarkingGiven<Marking, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [M: Named, S] MarkingGiven<M, S>;
    // See `Never`.
    [] MarkingGiven<NotStated, Never>;
}

/// The parts file gives the number of connection points.
#[diagnostic::on_unimplemented(
    message = "how many conductors a pole of `{S}` takes is not known: its parts file doesn't give `connection.points`",
    label = "connection points not given",
    note = "write them into the parts file from the sheet of `{S}`, or as an `[[assumption]]`"
)]
pub trait PointsGiven<Points, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const N: u8, S] PointsGiven<Number<N>, S>;
    // See `Never`.
    [] PointsGiven<NotStated, Never>;
}
