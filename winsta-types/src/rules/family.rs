//! Family: a plug is of the family of its socket.
//!
//! Two families can share pole number, coding and color, and still not mate: the pin spacing differs.
//!
//! Source: sheet, Product family, and Geometrical data, "Pin spacing".

use crate::part::name::{Id, Name};
use crate::proof::{Never, Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::sheet::face::Face;
use crate::sheet::name::same;

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    if same(socket.family, plug.family) {
        None
    } else {
        Some(Mismatch::Family { plug: plug.family, socket: socket.family })
    }
}

/// The compiler's form of the rule: both names are the same.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: family {Plug} against {Socket}",
    label = "wrong family",
    note = "`{S}` mates with `{Fitting}`"
)]
pub trait FamilyFits<Socket, Plug, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const A: u128, const B: u128, const C: u128, const D: u128, Socket, Plug, S, P, Fitting] FamilyFits<Socket, Plug, S, P, Fitting> where [Socket: Name<Id = Id<A, B, C, D>>, Plug: Name<Id = Id<A, B, C, D>>];
    // See `Never`.
    [] FamilyFits<Never, Never, Never, Never, Never>;
}
