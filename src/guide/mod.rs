//! The guide, chapter by chapter. Its code is tested.
//!
//! | chapter | about |
//! |---|---|
//! | [`mating`] | the rules, states, generic code, and [what the types can't promise](mating#what-the-types-cant-promise) |
//! | [`parts_files`] | every kind of part, figures, several files, assumptions, editors, [limits](parts_files#limits) |
//! | [`several_faces`] | distribution connectors |
//! | [`conductors_and_loads`] | clamps, potentials, `energize!`, and [what the proof covers](conductors_and_loads#what-the-proof-covers) |
//! | [`run_time`] | wiring files, connectors without their types, storing and logging |
//! | [`firmware`] | a board that is switched by who holds the pair, and what it costs in the image |
//! | [`build_cost`] | catalogs of up to 10,000 parts, measured |
//! | [`type_level_patterns`] | which there are, and why rustc needs each |
//! | [`architecture`] | the crates and their layers |
//!
//! The chapters use the shipped parts, `parts/winsta.toml`, and the two parts files in `examples/`.
//!
//! The texts are in `docs/guide`, where their links lead to files. `links.md` comes before each of them: of two definitions of a
//! link the first one counts, and leads to a page of this documentation.

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/mating.md")]
pub mod mating {}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/parts_files.md")]
pub mod parts_files {}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/several_faces.md")]
pub mod several_faces {}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/conductors_and_loads.md")]
pub mod conductors_and_loads {}

// Its code reads files, for which it needs the feature.
#[cfg_attr(feature = "std", doc = include_str!("links.md"))]
#[cfg_attr(feature = "std", doc = include_str!("../../docs/guide/run_time.md"))]
#[cfg_attr(not(feature = "std"), doc = "In the documentation with the feature `std`.")]
pub mod run_time {}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/firmware.md")]
pub mod firmware {}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/build_cost.md")]
pub mod build_cost {}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/type_level_patterns.md")]
pub mod type_level_patterns {}

#[doc = include_str!("links.md")]
#[doc = include_str!("../../docs/guide/architecture.md")]
pub mod architecture {}
