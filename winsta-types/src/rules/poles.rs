//! Poles: a plug has as many as its socket.
//!
//! Source: sheet, mismating protection a), "plugging different numbers of poles".

use crate::proof::{Never, Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::sheet::face::Face;

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    if socket.poles.get() == plug.poles.get() {
        None
    } else {
        Some(Mismatch::Poles { plug: plug.poles, socket: socket.poles })
    }
}

/// The compiler's form of the rule: both numbers are the same.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: {PLUG} poles against {SOCKET}",
    label = "wrong number of poles",
    note = "`{S}` mates with `{Fitting}`"
)]
pub trait PolesFit<const SOCKET: u8, const PLUG: u8, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const N: u8, S, P, Fitting] PolesFit<N, N, S, P, Fitting>;
    // See `Never`.
    [] PolesFit<0, 1, Never, Never, Never>;
}
