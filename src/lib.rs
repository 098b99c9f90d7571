//! **If it compiles, it plugs.**
//!
//! Connectors are written down as their data sheets give them, in a parts file. [`parts!`] reads that file at build time
//! and makes one type of each part, without size. From then on the compiler knows which plug goes into which socket:
//!
//! ```
//! mod parts {
//!     winsta::parts!("parts/winsta.toml");
//! }
//!
//! use parts::{P770_254_062_000, P770_744_062_000};
//! use winsta::mate;
//!
//! let joint = mate(P770_744_062_000, P770_254_062_000); // the socket first, then its plug
//! let joint = joint.lock();
//! let (socket, plug) = joint.unlock().unmate();
//! # let _ = (socket, plug);
//! ```
//!
//! A plug that doesn't fit is a compile error, in the editor as well. It gives both values, and a part that would fit:
//!
//! ```text
//! error[E0277]: `P770_753` does not mate with `P770_745`: 3 poles against 5
//!   --> src/main.rs:11:28
//!    |
//! 11 |     let _ = mate(P770_745, P770_753);
//!    |             ----           ^^^^^^^^ wrong number of poles
//!    |             |
//!    |             required by a bound introduced by this call
//!    |
//!    = note: `P770_745` mates with `P770_755`
//! ```
//!
//! [`errors`] lists every error with its remedy. Nothing of all this is in the program: a type of a part has no size, and
//! mating is no instruction. `no_std`, no `alloc`, no `unsafe`.
//!
//! # The guide
//!
//! | chapter | about |
//! |---|---|
//! | [Mating](guide::mating) | the rules, states, generic code |
//! | [Parts files](guide::parts_files) | every kind of part, figures, several files, assumptions, editors |
//! | [A part with several faces](guide::several_faces) | distribution connectors |
//! | [Conductors and loads](guide::conductors_and_loads) | clamps, potentials, [`terminate`], [`energize!`], [`wired!`] |
//! | [Run time](guide::run_time) | wiring files, connectors without their types, storing and logging |
//! | [Firmware](guide::firmware) | a board that is switched by who holds the pair, and what it costs in the image |
//! | [What a build costs](guide::build_cost) | catalogs of up to 10,000 parts, measured |
//! | [Type-level patterns](guide::type_level_patterns) | which there are, and why rustc needs each |
//! | [How the pieces hang together](guide::architecture) | the crates and their layers |
//!
//! What it doesn't do is written down as well: [what the types can't promise](guide::mating#what-the-types-cant-promise),
//! [what the proof of an energized pair covers](guide::conductors_and_loads#what-the-proof-covers) and what not, and the
//! [limits](guide::parts_files#limits) of what is counted.
//!
//! # Where to find what
//!
//! | you want to | take |
//! |---|---|
//! | have types of your parts | [`parts!`]; of the shipped ones, the feature `catalog` |
//! | mate, lock, take apart | [`mate`], [`Mated`] |
//! | require a pair in generic code | [`MatesWith`], [`LocksWith`] |
//! | read a figure of a part | [`Part::DATA_SHEET`] |
//! | put conductors in, and a load on | [`terminate`] or [`wired!`], [`energize!`] |
//! | keep a pair whose state changes | [`AnyState`] |
//! | check when the program runs | [`DataSheet::mates_with`], [`Mated::energize`], [`mount()`], [`erased`], `winsta::Catalog` |
//! | get around a rule, with a reason | [`mate_unchecked()`], [`mate_across_applications()`] |
//!
//! # Features
//!
//! None is on by default.
//!
//! | feature | gives |
//! |---|---|
//! | `catalog` | the shipped parts, as types: `winsta::catalog` |
//! | `std` | parts files and wiring files read and checked while the program runs: `winsta::Catalog` |
//! | `serde` | data sheets, ratings and mismatches to store and to send, without `std`: see [`winsta_types`] |
//! | `defmt` | what firmware logs, formatted on the host: quantities, mating faces, mismatches, pairs |
//! | `uom` | each quantity as that of the crate `uom`: see [`quantity`] |

#![no_std]
#![forbid(unsafe_code)]
// On docs.rs, says at an item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "catalog")]
extern crate self as winsta;

#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "catalog")]
pub mod catalog;
#[cfg(feature = "std")]
pub mod loaded;

#[cfg(feature = "std")]
pub use loaded::Catalog;

pub use winsta_macros::parts;
pub use winsta_types::any_state::{AnyState, NotEnergizedInPlace};
pub use winsta_types::cap::{Capped, Cutout, cap};
pub use winsta_types::connector::{Connector, Part};
pub use winsta_types::cycles::MatingCycleCounter;
pub use winsta_types::data_sheet::DataSheet;
pub use winsta_types::energized::Energized;
pub use winsta_types::lever::{LocksWith, WithLever, with_lever};
pub use winsta_types::load::Load;
pub use winsta_types::mated::{Locked, Mated, Unlocked};
pub use winsta_types::mating::{MatesAcrossApplications, MatesWith, mate, mate_across_applications};
pub use winsta_types::mounting::{Mounted, Panel, mount};
pub use winsta_types::pose::{Held, PoleMap, Rotated, SinglePole, Staggered, rotated, single_pole, staggered};
pub use winsta_types::terminated::{Terminated, terminate};
pub use winsta_types::unchecked::{MatedUnchecked, mate_unchecked};
// Every module is public here: rustc shortens a type's name in a message only if it can be reached.
pub use winsta_types::{
    any_state, application, cap, clamp, coding, conductor, connector, cycles, data_sheet, energized, erased, family,
    gender, lever, load, mated, mating, mounting, name, pair, poles, pose, potential, quantity, terminal, terminated,
    termination, touch, unchecked,
};

mod checked;
mod wired;

#[doc = include_str!("../docs/errors.md")]
pub mod errors {}

pub mod guide;

/// [`mate_unchecked()`] with the reason checked at compile time, wherever it is called.
///
/// ```
/// # mod parts { winsta::parts!("parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
///
/// let joint = winsta::mate_unchecked!(P770_744_062_000, P770_254_062_000, "tried on the bench, 2026-03-02");
/// # let _ = joint;
/// ```
#[macro_export]
macro_rules! mate_unchecked {
    ($socket:expr, $plug:expr, $reason:expr $(,)?) => {{
        $crate::mate_unchecked($socket, $plug, {
            const __WINSTA_REASON: &$crate::__private::str = $crate::__private::given($reason);
            __WINSTA_REASON
        })
    }};
}

/// [`mate_across_applications()`] with the reason checked at compile time, wherever it is called.
#[macro_export]
macro_rules! mate_across_applications {
    ($socket:expr, $plug:expr, $reason:expr $(,)?) => {{
        $crate::mate_across_applications($socket, $plug, {
            const __WINSTA_REASON: &$crate::__private::str = $crate::__private::given($reason);
            __WINSTA_REASON
        })
    }};
}

/// What generated code goes through. No part of the public interface.
#[doc(hidden)]
pub mod __private {
    // Of the language as well: who has names of their own for these has not meant ours.
    pub use core::fmt::Debug;
    pub use core::iter::IntoIterator;
    pub use core::marker::PhantomData;
    pub use core::option::Option::{None, Some};
    pub use core::primitive::str;
    pub use core::{compile_error, concat, env, include_str};
    pub use winsta_types::__private::*;
    pub use winsta_types::cap::{ForCutouts, ForSockets, LockoutCap, Separable, Whole};
    pub use winsta_types::clamp::{Clamp, Takes};
    pub use winsta_types::coding::Coding;
    pub use winsta_types::conductor::*;
    pub use winsta_types::connector::{AndOthers, AsMade, Connector, NoPartOfThisCatalog, Part, PartsNotInOnly};
    pub use winsta_types::data_sheet::{
        Approval, Assembly, Assumption, Awg, BreakingCapacity, Closes, ConductorKind, ConductorRange, Connection,
        DataSheet, Environment, Geometry, Insertion, Interruption, Kind, Materials, MatingCycles, Mechanics,
        OvervoltageCategory, ProtectionClass, Rating,
    };
    pub use winsta_types::family::{Absent, Family, MismatingProtection, Present};
    pub use winsta_types::gender::{Female, Male};
    pub use winsta_types::lever::{LeverFitted, NoLever};
    pub use winsta_types::mating::{Mating, Never};
    pub use winsta_types::name::{Id, Name, NotStated, id};
    pub use winsta_types::poles::{PoleCount, Poles};
    pub use winsta_types::potential::{self, Live};
    pub use winsta_types::quantity::{
        Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Range, Resistance, Temperature, Voltage,
    };
    pub use winsta_types::terminal::{
        EarthPole, LinePole, LivePole, Marking, Named, NeutralPole, PointCount, PoleMarked, Terminals,
    };
    pub use winsta_types::terminated::{Cons, End, Free};
}
