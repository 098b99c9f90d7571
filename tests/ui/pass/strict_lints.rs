//! Every macro in a crate that denies what it can.

#![forbid(unsafe_code)]
#![deny(warnings)]
#![deny(
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(let_underscore, nonstandard_style, future_incompatible, keyword_idents, rust_2018_idioms)]

/// Parts.
pub mod parts {
    winsta::parts!("../wiring.toml");
}

/// Parts that nobody outside uses.
#[allow(dead_code)]
mod private_parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Header, Ribbon};
use winsta::conductor::{Sqmm1, solid};
use winsta::{Panel, mate, mount};

winsta::potential!(
    /// A control voltage.
    pub Control = "control"
);

const CEILING: Panel = Panel::with_cutout(3).micrometers(1500).at(20);

fn main() {
    assert_eq!(solid(Control, Sqmm1).to_string(), "control, solid, 1 mm²");
    let joint = mate(mount!(Header, CEILING), Ribbon);
    assert_eq!(joint.to_string(), "header + ribbon, unlocked");
    let joint = winsta::mate_across_applications!(Header, Ribbon, "a test");
    assert_eq!(joint.to_string(), "header + ribbon, unlocked");
    let joint = winsta::mate_unchecked!(Header, Ribbon, "a test");
    assert_eq!(joint.to_string(), "header + ribbon, unchecked: a test");
}
