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
// On docs.rs, says at an item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(test)]
extern crate std;

// The layers, from what knows nothing of a part to what a user holds. Each may use what stands above it.
mod display;
#[cfg(any(feature = "defmt", feature = "serde"))]
mod formats;
mod joint;
mod part;
mod proof;
pub mod quantity;
mod rules;
mod sheet;

// What is public, by nouns.
pub use crate::joint::{any_state, cycles, energized, erased, mated, terminated, unchecked};
pub use crate::part::{conductor, connector, terminal};
pub use crate::rules::{
    application, cap, clamp, coding, family, gender, lever, load, mounting, pair, poles, pose, potential, termination,
    touch,
};
pub use crate::sheet::name;

/// The data sheet of a part: what its parts file gives, and nothing that it doesn't.
pub mod data_sheet {
    pub use crate::sheet::{
        Approval, Assembly, Assumption, Awg, BreakingCapacity, Closes, ConductorKind, ConductorRange, Connection,
        DataSheet, Environment, Geometry, Insertion, Interruption, Kind, Materials, MatingCycles, Mechanics,
        OvervoltageCategory, ProtectionClass, Rating,
    };
}

/// Mating: which plug goes into which socket.
pub mod mating {
    pub use crate::rules::mating::{
        Face, MatesAcrossApplications, MatesWith, Mismatch, Mismatches, mate, mate_across_applications,
    };
}

/// What generated code goes through: it says of a part what the rules read, or shows what a constant has checked. No part
/// of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::joint::energized::ready;
    pub use crate::joint::energized::shown::{Carries, Halves, Ready, Shown as ShownToCarry, energized, must_carry};
    pub use crate::joint::reason::given;
    pub use crate::joint::wired::{
        ConditionOf, Done, PolesWith, Seal, WiredHalf, debug_wired, released, wired, wiring_of, words,
    };
    pub use crate::part::own::{MAX_COUNTERPARTS, NOT_GIVEN};
    pub use crate::part::shelf::{AConnector, CapFace, FromASheet, MatingFace, NoFace, PartSpec, Piece, Sheets};
    pub use crate::rules::mounting::shown::{Mountable, Shown as ShownToMount, TypeOf, mounted, must_mount, with};
    pub use crate::rules::mounting::type_of;
    pub use crate::rules::potential::own::own_name;
}
