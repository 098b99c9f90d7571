//! Family: a plug is of the family of its socket.
//!
//! Two families can share pole number, coding and color, and still not mate: the pin spacing differs.
//!
//! Source: sheet, Product family, and Geometrical data, "Pin spacing".

use crate::mating::{Face, Mating, Mismatch, Never};
use crate::name::{self, Id, Name};

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    if name::id(socket.family) == name::id(plug.family) {
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
pub trait FamilyFits<Socket, Plug, S, P, Fitting> {}

#[diagnostic::do_not_recommend]
impl<const ID: u64, Socket, Plug, S, P, Fitting> FamilyFits<Socket, Plug, S, P, Fitting> for Mating
where
    Socket: Name<Id = Id<ID>>,
    Plug: Name<Id = Id<ID>>,
{
}

// See `Never`.
#[diagnostic::do_not_recommend]
impl FamilyFits<Never, Never, Never, Never, Never> for Mating {}
