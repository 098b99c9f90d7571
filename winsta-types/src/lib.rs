//! The vocabulary of [winsta]: quantities, the data sheet, the traits of connectors and the rules of mating.
//!
//! Users depend on the crate `winsta`, which re-exports all of this beside the macro that makes part types of a parts
//! file. This crate alone is for libraries that only speak of connectors: it needs `core` and nothing else.
//!
//! One rule of the domain is one file, with its source, its trait and message for the compiler, and the same check at run
//! time. What a user needs of it is in the module of its noun:
//!
//! | rule | file in `src/rules` | refused when |
//! |---|---|---|
//! | [gender] | `gender` | the first is no socket, or the second no plug |
//! | [family] | `family` | the product families differ |
//! | [poles] | `poles` | the numbers of poles differ |
//! | [coding] | `coding` | the codings differ |
//! | [pose] | `pose`, `held` | the plug is held wrongly, and the family is protected against it |
//! | [touch] | `touch` | no pole of the plug touches one of the socket, as it is held |
//! | [application] | `application` | both state one, and they differ |
//! | [lever] | `lever` | a pair is to be locked, and neither half has a lever, or the plug isn't held straight |
//! | [cap] | `cap`, `closing` | a lockout cap closes the socket, or doesn't fit it |
//! | [terminate](terminated) | `terminable` | the parts file doesn't give what it takes to check conductors |
//! | [clamp] | `clamp`, `strip_length` | a conductor doesn't go in, or is stripped wrongly |
//! | [points](terminal) | `points` | no connection point of the pole is left, or another potential is there |
//! | [marking](potential::MarkedFor) | `marking` | a conductor goes to a pole that is marked for another potential |
//! | [potential] | `potential` | two halves join different potentials |
//! | [load] | `load/` | a pair isn't rated for what it is to carry, or lacks its protective conductor |
//! | [state](mated) | `state` | the pair is locked, unlocked or energized where it must not be |
//! | [panel](mounting) | `mounting` | a part doesn't go into the panel |
//!
//! Both lists of the rules of mating, for the compiler and at run time, are in `src/rules/mod.rs`. What is public is in
//! `src/public.rs`.
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
// The reasons against a load are held without alloc: an error that is as large is as seldom.
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
