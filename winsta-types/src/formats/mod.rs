//! What is stored, sent and logged, each behind its feature.
//!
//! It may use everything.

#[cfg(feature = "defmt")]
mod defmt;
#[cfg(feature = "serde")]
pub(crate) mod serde;
