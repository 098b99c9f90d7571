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
//! | clamp | [`clamp`], [`terminal`] | a conductor doesn't go in, or to that pole |
//! | marking | [`potential::MarkedFor`], [`terminal`] | a conductor goes to a pole that is marked for another potential |
//! | potential | [`potential`] | two halves join different potentials |
//! | load | [`load`] | a pair isn't rated for what it is to carry, or lacks its protective conductor |
//! | panel | [`mounting`] | a part doesn't go into the panel |
//!
//! # Storing and sending
//!
//! With the feature `serde`, without `std` and without `alloc`. A format that people read (JSON) gets the texts and the
//! words of a parts file, any other (postcard) gets whole numbers of the fixed unit:
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use winsta_types::quantity::Voltage;
//!
//! let rated: Voltage = "400 V".parse()?;
//! assert_eq!(serde_json::to_string(&rated)?, "\"400 V\"");
//! assert_eq!(postcard::to_allocvec(&rated)?, [0x80, 0xb5, 0x18]); // 400,000 mV
//!
//! let refused = serde_json::from_str::<Voltage>("\"400\"").unwrap_err();
//! assert_eq!(refused.to_string(), "`400` is no voltage: the unit is missing at line 1 column 5");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | what | is read back |
//! |---|---|
//! | quantities, ranges, figures, poles, codings, words, poses, sections of figures alone | from anything; what the type forbids is an error |
//! | [`Face`](mating::Face), [`Mismatch`](mating::Mismatch) | borrowing their names: from a text that lies in memory, where no name has an escape |
//! | [`Mismatches`](mating::Mismatches) | one by one, into a list of one's own of [`Mismatch`](mating::Mismatch) |
//! | [`Rating`](data_sheet::Rating) and the sections with texts | from a `'static` text or buffer, since their texts live as long as the program: a table in flash memory |
//! | [`DataSheet`](data_sheet::DataSheet), [`Connection`](data_sheet::Connection) | never: their lists live as long as the program, and nothing could be found to keep them in. Store the item number and look it up, in a `winsta::Catalog` |
//! | [`Mated`](mated::Mated) and everything else that proves something | never: it comes from [`mate`](mating::mate) alone |
//!
#![cfg_attr(feature = "serde", doc = "```compile_fail,E0277")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! # use winsta_types::mated::Mated;
//! # struct Socket;
//! # struct Plug;
//! let joint: Mated<Socket, Plug> = serde_json::from_str("null")?;
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A binary format holds places in lists, so both ends need the same version of this crate.
//!
//! [winsta]: https://docs.rs/winsta

#![no_std]
#![forbid(unsafe_code)]
// Each number of poles has its implementation, made by macros that go through them one by one.
#![recursion_limit = "256"]
// Reasons are held without alloc, and an error that is as large is as seldom.
#![allow(clippy::result_large_err)]
// On docs.rs, says at an item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(test)]
extern crate std;

// The layers, from what knows nothing of a part to what a user holds. Each uses what is above it: `tests/layers.rs` looks.
mod display;
mod hlist;
mod proof;
mod reasons;

pub mod quantity;

mod sheet;

mod part;

mod rules;

mod joint;

#[cfg(any(feature = "defmt", feature = "serde"))]
mod formats;

mod public;
pub use crate::public::*;
