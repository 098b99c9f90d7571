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
//! A plug that doesn't fit is a compile error, in the editor as well, which says what differs and which part would fit:
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
//! # The rules
//!
//! | rule | refused when |
//! |---|---|
//! | gender | the first is no socket, or the second no plug |
//! | family | the product families differ |
//! | poles | the numbers of poles differ |
//! | coding | the codings differ |
//! | pose | the plug is rotated, staggered or on one pole only, and the family is protected against it |
//! | application | both state one, and they differ |
//! | cap | a lockout cap closes the socket |
//! | lever | neither half has a locking lever, or the plug isn't held straight: the pair mates, but can't be locked |
//! | occupied | either half is mated already: it was handed over |
//! | clamp | the conductor's kind, cross-section, way of insertion or strip length isn't on the sheet; no connection point is left |
//! | marking | a conductor goes to a pole that is marked for another potential: PE, N or a line conductor |
//! | potential | two halves join different potentials |
//! | load | the pair isn't rated for it, by the lower of both halves, or its conductors aren't; it isn't locked |
//! | protective conductor | a pole for PE isn't wired in both halves, and the load isn't of class II or III; it is too thin |
//! | circuit | fewer poles are wired than are loaded, or all of one potential; a conductor meets a pole that is marked for another, or N none; poles are bridged inside |
//! | panel | the cutout, the thickness or the temperature isn't what the sheet gives |
//!
//! Each rule broken is an error of its own: [`errors`] lists them with their remedies. [`DataSheet::mates_with`] gives the
//! same verdict at run time; a configuration that is loaded is checked by `winsta::Catalog`, feature `std`. Connectors of
//! different types stand in one table without their types: [`erased`].
//!
//! # Pieces
//!
//! A part's type is a unit struct that can't be copied. Naming it takes one piece from the shelf, [`mate`] takes two
//! pieces, [`Mated::unmate`] gives them back. A function that needs proof of a connection asks for it:
//!
//! ```
//! # mod parts { winsta::parts!("parts/winsta.toml"); }
//! use parts::{P770_254_062_000, P770_744_062_000};
//! use winsta::{Locked, Mated, mate};
//!
//! struct Output;
//!
//! impl Output {
//!     fn switch_on(&mut self, _: &Mated<P770_744_062_000, P770_254_062_000, Locked>) {}
//! }
//!
//! let joint = mate(P770_744_062_000, P770_254_062_000).lock();
//! Output.switch_on(&joint);
//! ```
//!
//! Generic code needs one bound, [`MatesWith`], and to lock the pair another one, [`LocksWith`]. With these on the plug it
//! may mate, lock, energize and take the pair apart; a bound on [`Connector`] says nothing of a pair:
//!
//! ```
//! use winsta::{Mated, MatesWith, mate};
//!
//! fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
//!     mate(socket, plug)
//! }
//! ```
//!
//! # Conductors and loads
//!
//! [`terminate`] makes a half ready for conductors, pole by pole as it is marked. A pair of two terminated halves can be
//! energized with a [`Load`] that both are rated for, and is then neither unlocked nor unmated:
//!
//! ```
//! # mod parts { winsta::parts!("examples/wiring.toml"); }
//! # use parts::{P770_254_062_000, P770_744_062_000};
//! use winsta::conductor::{Sqmm2_5, solid};
//! use winsta::potential::{L1, N, PE, _1, _2};
//! use winsta::terminate;
//!
//! let socket = terminate(P770_744_062_000)
//!     .pole(PE, solid(PE, Sqmm2_5))
//!     .pole(_2, solid(N, Sqmm2_5).stripped::<9>())
//!     .pole(_1, solid(L1, Sqmm2_5).pushed_in().carrying::<20>());
//! println!("{}", socket.wiring());
//! ```
//!
//! [`wired!`] gives a half with its conductors a name, for fields and signatures. A pair whose state changes behind
//! `&mut self` is kept as an [`AnyState`].
//!
//! [`energize!`] and [`mount!`](crate::mount!) check numbers in a constant, under `cargo check`, too.
//! [`Mated::energize`] and [`mount()`] check them at run time, with the same reasons. A figure that a part's own sheet
//! doesn't give can be taken over from another part in the parts file: see
//! [`DataSheet::assumption`].
//!
//! ## What the proof of an energized pair covers
//!
//! | covered | by |
//! |---|---|
//! | each conductor goes into its clamp, and to a pole that isn't marked for another potential | the sheet; IEC 60445, [`MarkedFor`](potential::MarkedFor) |
//! | each pole marked PE has its conductor in both halves, or the load is stated to be of class II or III | IEC 61140, [`EquipmentClass`](load::EquipmentClass) |
//! | the protective conductor is as thick as the line conductors ask for | IEC 60364-5-54, table 54.2, [`protective_conductor`](load::protective_conductor) |
//! | a load of class III has 50 V at most | IEC 61140, [`EXTRA_LOW_VOLTAGE`](load::EXTRA_LOW_VOLTAGE) |
//! | no conductor meets a pole that is marked for another potential, whether that one is wired or not | IEC 60445, [`MarkedFor`](potential::MarkedFor) |
//! | N ends in neither half, and no live pole is beside the other half | what is terminated, and how the plug is held |
//! | no half bridges poles inside | the number of potentials on its sheet, if it is given |
//! | poles that meet have one potential, and the loaded poles at least two that are known to differ | what is terminated |
//! | both halves are rated for the load, under its conditions, by the lowest of all ratings that may hold | the sheets, or what the parts file assumes of them |
//! | every conductor of a loaded pole may carry the current alone | what is stated with it |
//! | both halves may break the load, of `Energized<Breakable>` | the sheets |
//!
//! It doesn't cover what is installed, and whether that is what the program says; the protective device, and with it
//! overload and short circuit; cable lengths, voltage drop, the impedance of the loop; what a conductor may carry where it
//! is laid, and what it is made of; anything of the circuit beyond the pair. A load that doesn't state its class counts as
//! one of class I wherever a pole is marked PE; only one that is stated to be of class I is refused by a pair without
//! such a pole, since the protective conductor may run elsewhere.
//!
//! # The data sheet
//!
//! [`Part::DATA_SHEET`] is everything that the parts file gives of a part. What it doesn't give is `None`.
//!
//! ```
//! # mod parts { winsta::parts!("parts/winsta.toml"); }
//! use winsta::Part;
//!
//! let sheet = parts::P770_744_062_000::DATA_SHEET;
//! assert_eq!(sheet.ratings[0].to_string(), "IEC/EN 60664-1 (III / 3): 400 V, 6 kV, 25 A");
//! assert_eq!(sheet.pole_marking, ["3", "PE", "2", "1"]);
//! ```
//!
//! # What it costs
//!
//! Nothing. A program that mates, locks, unlocks and unmates has the assembly of the program without, at every
//! `opt-level`, and an image of firmware with a hundred connections is the same file as without: tests compare them. A
//! data sheet is in the image when the program reads it. What a debug build has more is debug information.
//!
//! Take a proof by value where you can: a reference to it, `&Mated<S, P, Locked>`, is a pointer wherever the function
//! isn't inlined.
//!
//! # Limits
//!
//! What the compiler counts, it counts up to a limit. A parts file that goes beyond one is told so at its place, and the
//! checks at run time refuse the same.
//!
//! | what | at most | constant |
//! |---|---|---|
//! | poles of a part | 255 | [`Poles`](poles::Poles) |
//! | poles of a part with `pole-marking`, which can be wired | 64 | [`MAX_POLES`](terminated::MAX_POLES) |
//! | connection points of a pole, and conductors in them | 8 | [`MAX_POINTS`](terminal::MAX_POINTS) |
//! | poles of a plug that is held in a wrong pose | 64 | [`MAX_POLES`](touch::MAX_POLES) |
//! | conductors of a [`wired!`], with the default `recursion_limit` of your crate | 60 | |
//! | strip length, in whole tenths of a millimeter | 255.9 mm | [`MAX_STRIP_LENGTH`](conductor::MAX_STRIP_LENGTH), [`STRIP_LENGTH_STEP`](conductor::STRIP_LENGTH_STEP) |
//! | poles of a cap that is `separable` | 16 | [`MAX_POLES`](cap::Separable::MAX_POLES) |
//! | mating faces of a part | 255 | |
//! | a name: item number, family, application, marking | 64 bytes | [`MAX_LEN`](name::MAX_LEN) |
//! | a parts file | 64 MiB | `winsta::loaded::File::MOST_BYTES` |
//! | parts files that make one catalog | 10,000 | `winsta::loaded::File::MOST_FILES` |
//! | faults that are told one by one | 1000 | |
//! | what a conductor of a type may carry, in whole amperes | 65,535 A | [`carrying`](conductor::Conductor::carrying) |
//!
//! # What the types can't promise
//!
//! Safe code gets no pair of parts of a parts file that the rules refuse, and no piece out of a pair that has it:
//! `tests/escapes.rs` builds what a determined programmer tries, and nothing of it compiles. What remains:
//!
//! - **How many pieces there are.** Naming a part takes another piece from the shelf, and nobody counts the shelf. A
//!   `const` is written out wherever it is used, so a pair in a `const` is another pair each time: keep pairs in
//!   variables, or in a `static`, which can't be moved out of. And a type that `parts!` makes is one of your crate: an
//!   `impl Clone` by hand takes from the shelf, too.
//! - **That a pair is still there.** A value can be dropped or forgotten ([`core::mem::forget`]), which pulls no plug.
//!   A [`Mated`] says that the pair was mated by the rules, and that nobody has taken it apart by [`Mated::unmate`].
//! - **That the bench is as the program says.** The types know what the parts file says of a part, not what its sheet
//!   says, nor what somebody has plugged. [`mate_unchecked()`] asks for a reason, not for a good one.
//! - **Parts made by hand.** What `parts!` makes is code of your crate. Whoever writes the like by hand, or has a crate
//!   of their own that is called `winsta`, is believed as a parts file is. It takes the word `__private`, by which it can
//!   be found.
//! - **Names that a reader confuses.** Names are compared letter by letter, up to [`MAX_LEN`](name::MAX_LEN) bytes. What
//!   can't be seen is no part of one, nor is a Cyrillic letter in a Latin word ([`name::check`]). Two names that differ in
//!   a letter that few tell apart, `0` and `O`, are two names.
//! - **Code that isn't safe.** This crate has no `unsafe`, and makes none in yours. Others have, and safe code can open
//!   `/proc/self/mem`.
//! - **Errors of the compiler.** Whatever makes one type of another in safe code makes a proof: that a function's lifetime
//!   can be widened ([rust-lang/rust#25860], from which the crate `cve-rs` makes a transmutation), or that a trait object
//!   may say twice what an associated type of it is ([rust-lang/rust#57893]). The types here have no lifetimes, no trait
//!   that they are sealed by can be an object, and none passes for one of a subtype, so it takes code that does nothing else.
//! - **Features of a nightly compiler.** Some let a type be used that can't be named, which is what seals the traits here.
//!   The same goes for what changes the sources before they are compiled: a build script, `[patch]`, a procedural macro.
//!
//! [rust-lang/rust#25860]: https://github.com/rust-lang/rust/issues/25860
//! [rust-lang/rust#57893]: https://github.com/rust-lang/rust/issues/57893
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

/// [`mate_unchecked()`] with the reason checked at compile time, wherever it stands.
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

/// [`mate_across_applications()`] with the reason checked at compile time, wherever it stands.
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
