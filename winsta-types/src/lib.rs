//! The vocabulary of [winsta]: quantities, the data sheet, the traits of connectors and the rules of mating.
//!
//! Users depend on the crate `winsta`, which re-exports all of this beside the macro that makes part types of a parts
//! file. This crate alone is for libraries that only speak of connectors: it needs `core` and nothing else.
//!
//! One rule of the domain stands in one module, in three forms that belong together: the run-time check, the trait
//! that the compiler checks, and the message that both give.
//!
//! | rule | module | refused when |
//! |---|---|---|
//! | gender | [`gender`] | the first is no socket, or the second no plug |
//! | family | [`family`] | the product families differ |
//! | poles | [`poles`] | the numbers of poles differ |
//! | coding | [`coding`] | the codings differ |
//! | pose | [`pose`] | the plug is held wrongly, and the family is protected against it |
//! | application | [`application`] | both state one, and they differ |
//! | lever | [`lever`] | a pair is to be locked, and neither half has a lever |
//! | cap | [`cap`] | a lockout cap closes the socket, or doesn't fit it |
//!
//! [winsta]: https://docs.rs/winsta

#![no_std]

#[cfg(test)]
extern crate std;

pub mod application;
pub mod cap;
pub mod clamp;
pub mod coding;
pub mod conductor;
pub mod connector;
pub mod cycles;
pub mod data_sheet;
pub mod energized;
pub mod family;
pub mod gender;
pub mod lever;
pub mod load;
pub mod mated;
pub mod mating;
pub mod mounting;
pub mod name;
pub mod poles;
pub mod pose;
pub mod potential;
pub mod quantity;
pub mod terminal;
pub mod terminated;
pub mod unchecked;
