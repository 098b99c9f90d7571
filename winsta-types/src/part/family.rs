//! Product families as types, and what they are protected against.

use crate::part::name::{Name, NotStated};
use crate::proof::FromASheet;

/// A product family as a type.
///
/// `parts!` makes one of each family of a parts file.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::connector::Connector;
/// use winsta::family::{Family, Present};
///
/// /// Compiles for a part whose family is keyed against a plug that is turned.
/// fn is_keyed<C: Connector<Family: Family<AgainstRotation = Present>>>(_: &C) {}
///
/// is_keyed(&parts::P770_744_062_000);
/// ```
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
}

impl Protection for Present {
    type And<Other: Protection> = Self;
    type AndNotStated = Self;
}

impl Protection for Absent {
    type And<Other: Protection> = Other;
    type AndNotStated = NotStated;
}

impl Protection for NotStated {
    type And<Other: Protection> = Other::AndNotStated;
    type AndNotStated = Self;
}

/// The family is protected.
#[derive(Debug)]
pub struct Present;

/// The family is not protected.
#[derive(Debug)]
pub struct Absent;
