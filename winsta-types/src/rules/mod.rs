//! The rules: one file for each, with its message, its implementations, its form at run time, and its source.
//!
//! They may use `proof`, `quantity`, `sheet` and `part`.

pub mod application;
pub mod cap;
pub mod clamp;
pub mod coding;
pub mod family;
pub mod gender;
pub mod lever;
pub mod load;
pub(crate) mod mating;
pub mod mounting;
pub mod pair;
pub mod poles;
pub mod pose;
pub mod potential;
pub mod termination;
pub mod touch;
