//! Coding: a plug has the coding of its socket.
//!
//! Source: sheet, Mechanical data, "Coding".

use crate::part::name::{Id, Name};
use crate::proof::{Never, Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::sheet::face::Face;
use crate::sheet::name::same;

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    if same(socket.coding.as_str(), plug.coding.as_str()) {
        None
    } else {
        Some(Mismatch::Coding { plug: plug.coding, socket: socket.coding })
    }
}

/// The compiler's form of the rule: both names are the same.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: {Plug} against {Socket}",
    label = "wrong coding",
    note = "`{S}` mates with `{Fitting}`"
)]
pub trait CodingFits<Socket, Plug, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const A: u128, const B: u128, const C: u128, const D: u128, Socket, Plug, S, P, Fitting] CodingFits<Socket, Plug, S, P, Fitting> where [Socket: Name<Id = Id<A, B, C, D>>, Plug: Name<Id = Id<A, B, C, D>>];
    // See `Never`.
    [] CodingFits<Never, Never, Never, Never, Never>;
}
