//! Application: what a connection is for, where both halves state it.
//!
//! One coding serves several applications: with coding B, mains, shading and low voltage. Nothing mechanical stops a
//! plug of one from going into a socket of another, so this is the rule that does.
//!
//! A part that states none is stopped by this rule nowhere.
//!
//! Source: the manufacturer's questions and answers of 2019, coding, application and color.

use crate::part::name::{Id, Name, NotStated};
use crate::proof::{Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::sheet::face::Face;
use crate::sheet::name::same;

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    match (socket.application, plug.application) {
        (Some(socket), Some(plug)) if !same(socket, plug) => Some(Mismatch::Application { plug, socket }),
        _ => None,
    }
}

/// The compiler's form of the rule: both names are the same, or one of the two isn't stated.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: application {Plug} against {Socket}",
    label = "wrong application",
    note = "`{S}` mates with `{Fitting}`",
    note = "one coding can serve several applications; where it is meant: `mate_across_applications`, with a reason"
)]
pub trait ApplicationFits<Socket, Plug, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Plug, S, P, Fitting] ApplicationFits<NotStated, Plug, S, P, Fitting>;
    [const A: u128, const B: u128, const C: u128, const D: u128, Socket, S, P, Fitting] ApplicationFits<Socket, NotStated, S, P, Fitting> where [Socket: Name<Id = Id<A, B, C, D>>];
    [const A: u128, const B: u128, const C: u128, const D: u128, Socket, Plug, S, P, Fitting] ApplicationFits<Socket, Plug, S, P, Fitting> where [Socket: Name<Id = Id<A, B, C, D>>, Plug: Name<Id = Id<A, B, C, D>>];
}
