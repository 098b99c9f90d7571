//! The programs that must compile and run: `tests/ui/pass`.

// The features make no difference here, and it takes its time.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use support::files;
use support::package::{Package, program};

mod support;

#[test]
fn each_program_compiles_and_ends_well() {
    let programs = files::in_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ui/pass"), "rs");
    let package = Package::of_programs("programs", "", &programs);
    package.build();
    for path in &programs {
        package.run(&program(path));
    }
}
