//! The compiler's verdict and that at run time are the same: for pairs, for conductors at clamps, for markings of poles.
//!
//! The program that asks the compiler is written here: each of its constants tells whether a bound holds. It asks the rules
//! at run time, too.

// The features make no difference here, and it takes its time.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

mod conductors;
mod connector;
mod markings;
mod pairs;
mod piece;
#[path = "../support/mod.rs"]
mod support;
