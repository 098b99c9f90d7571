//! The shipped parts: real ones, each with its source. Feature `catalog`.
//!
//! ```
//! use winsta::catalog::midi_special::{P770_254_062_000, P770_744_062_000};
//!
//! let joint = winsta::mate(P770_744_062_000, P770_254_062_000);
//! # let _ = joint;
//! ```
//!
//! A part of one's own mates with them as the rules say. A parts file of one's own that names one of them as a
//! counterpart or an accessory, or that is of one of their families, builds on the shipped file by name, without this
//! feature: `builds-on = "winsta:winsta.toml"`, or `"winsta:winsta-snap-in.toml"`.

/// The parts of the data sheet of item 770-744/062-000: `parts/winsta.toml`.
pub mod midi_special {
    crate::parts!("parts/winsta.toml");
}

/// 49 snap-in parts of WINSTA MINI and WINSTA MIDI: `parts/winsta-snap-in.toml`.
pub mod snap_in {
    crate::parts!("parts/winsta-snap-in.toml");
}
