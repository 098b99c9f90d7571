//! Cap: no plug goes into a socket that a lockout cap closes.
//!
//! Source: sheet, Compatible products, "protection".

use crate::part::condition::Open;
use crate::proof::{Never, Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::sheet::face::Face;

/// The run-time form of the rule of mating: no cap closes the socket.
pub(crate) const fn check<'a>(socket: &Face<'a>) -> Option<Mismatch<'a>> {
    if socket.capped { Some(Mismatch::SocketClosed) } else { None }
}

/// No cap covers the socket.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: a lockout cap closes it",
    label = "socket is capped",
    note = "take the cap off first, with `uncap`; `{S}` mates with `{Fitting}`"
)]
pub trait SocketIsOpen<Cover, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S, P, Fitting] SocketIsOpen<Open, S, P, Fitting>;
    // See `Never`.
    [] SocketIsOpen<Never, Never, Never, Never>;
}
