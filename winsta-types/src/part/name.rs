//! A name as a type.

use crate::proof::FromASheet;

/// A name that takes part in a rule: that of a family, a coding, an application or a potential.
///
/// `parts!` makes one type of each name in a parts file. Two of them are the same name when their [`Id`]s are, so that
/// parts from two crates mate, while the type itself is what a message shows.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::connector::Connector;
/// use winsta::name::Name;
///
/// fn coding<C: Connector>(_: &C) -> &'static str {
///     C::Coding::NAME
/// }
///
/// assert_eq!(coding(&parts::P770_744_062_000), "B");
/// ```
pub trait Name {
    /// The name as the parts file writes it.
    const NAME: &'static str;
    /// The [`Id`] of the name.
    type Id;
    #[doc(hidden)]
    const READ: FromASheet;
}

/// A name as a type: the four numbers of its [`id`](crate::name::id), which are its text.
#[derive(Debug)]
pub struct Id<const A: u128, const B: u128, const C: u128, const D: u128>;

/// Stands where a parts file doesn't say.
#[derive(Debug)]
pub struct NotStated;

impl Name for NotStated {
    const NAME: &'static str = "";
    /// No [`Id`], so that it is the same as no other name.
    type Id = Self;
    const READ: FromASheet = FromASheet;
}
