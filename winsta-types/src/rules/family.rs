//! Family: a plug is of the family of its socket.
//!
//! Two families can share pole number, coding and color, and still not mate: the pin spacing differs.
//!
//! Source: sheet, Product family, and Geometrical data, "Pin spacing".

use crate::part::shelf::FromASheet;
use crate::proof::{Never, Proof, holds};
use crate::rules::mating::{Face, Mismatch};
use crate::sheet::name::{Id, Name, NotStated, same};

/// A product family as a type.
///
/// `parts!` makes one of each family of a parts file.
pub trait Family: Name {
    /// Protection against plugging while rotated by 180°: [`Present`], [`Absent`] or [`NotStated`].
    type AgainstRotation: Protection;
    /// Protection against plugging while laterally staggered.
    type AgainstStagger: Protection;
    /// Protection against plugging one pole only.
    type AgainstSinglePole: Protection;
    #[doc(hidden)]
    const READ: FromASheet;
}

/// Protection against one wrong way to plug: [`Present`], [`Absent`] or [`NotStated`].
pub trait Protection {
    /// Of two files that say different things of one family, the stricter counts: present, then not stated.
    type And<Other: Protection>: Protection;
    /// The same with what another file doesn't state.
    #[doc(hidden)]
    type AndNotStated: Protection;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl Protection for Present {
    type And<Other: Protection> = Self;
    type AndNotStated = Self;
    const PROOF: Proof = Proof;
}

impl Protection for Absent {
    type And<Other: Protection> = Other;
    type AndNotStated = NotStated;
    const PROOF: Proof = Proof;
}

impl Protection for NotStated {
    type And<Other: Protection> = Other::AndNotStated;
    type AndNotStated = Self;
    const PROOF: Proof = Proof;
}

/// The family is protected.
#[derive(Debug)]
pub struct Present;

/// The family is not protected.
#[derive(Debug)]
pub struct Absent;

/// What a family is protected against: its mismating protection.
///
/// Source: sheet, Item description, "Note on mismating protection" a) to d).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct MismatingProtection {
    /// a) plugging different numbers of poles.
    pub poles: bool,
    /// b) plugging while rotated by 180°.
    pub rotated: bool,
    /// c) plugging while laterally staggered.
    pub staggered: bool,
    /// d) plugging one pole.
    pub single_pole: bool,
}

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
