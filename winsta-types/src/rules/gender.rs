//! Gender: a socket takes a plug.
//!
//! Source: sheet, Plug connection, "Contact type (pluggable connector)".

use crate::part::gender::{Female, Male};
use crate::proof::{Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::sheet::face::Face;
use crate::sheet::gender::Gender;

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    match (socket.gender, plug.gender) {
        (Gender::Socket, Gender::Plug) => None,
        (first, second) => Some(Mismatch::Gender { first, second }),
    }
}

// The compiler's form of the rule. What is wrong differs from case to case, and a trait has one message: so each wrong
// case has a trait of its own, which holds in all the other cases.

/// It isn't the plug that comes first.
#[diagnostic::on_unimplemented(
    message = "`{S}` is the plug and `{P}` the socket: the socket comes first",
    label = "wrong order",
    note = "swap them: `({P}, {S})`"
)]
pub trait SocketComesFirst<First, Second, S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Second, S, P] SocketComesFirst<Female, Second, S, P>;
    [S, P] SocketComesFirst<Male, Male, S, P>;
}

/// They aren't two sockets.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: socket against socket",
    label = "wrong gender: not a plug",
    note = "`{S}` mates with `{Fitting}`"
)]
pub trait OneIsPlug<First, Second, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Second, S, P, Fitting] OneIsPlug<Male, Second, S, P, Fitting>;
    [S, P, Fitting] OneIsPlug<Female, Male, S, P, Fitting>;
}

/// They aren't two plugs.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: plug against plug",
    label = "wrong gender: no socket here",
    note = "`{S}` mates with `{Fitting}`, and the socket comes first"
)]
pub trait OneIsSocket<First, Second, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Second, S, P, Fitting] OneIsSocket<Female, Second, S, P, Fitting>;
    [S, P, Fitting] OneIsSocket<Male, Female, S, P, Fitting>;
}
