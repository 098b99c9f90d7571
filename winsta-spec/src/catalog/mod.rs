//! The catalog: the parts of all files, checked against each other, and what fits what.
//!
//! May use all but [`wiring`](crate::wiring).

mod assumptions;
#[allow(clippy::module_inception)]
pub(crate) mod catalog;
pub(crate) mod check;
mod fitting;
mod index;
mod known;
mod names;
pub(crate) mod part;
mod problem;

pub use self::catalog::Catalog;
pub use self::part::{CatalogPart, Fitting, Names};
