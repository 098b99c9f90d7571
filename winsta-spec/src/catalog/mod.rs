//! The catalog: the parts of all files, checked against each other, and what fits what.
//!
//! May use [`text`](crate::text), [`fault`](crate::fault) and [`parts`](crate::parts).

#[allow(clippy::module_inception)]
pub(crate) mod catalog;
pub(crate) mod check;
pub(crate) mod fitting;
mod look_up;

pub use self::catalog::{Catalog, CatalogPart, Fitting, Names};
