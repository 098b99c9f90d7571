//! The compiler's verdicts, and the words it gives them in, under `cargo check`.
//!
//! Read each `.stderr` as the user would who made the mistake: does it say what is wrong, and what to do?

// With the feature, the shipped parts exist twice, and rustc shows their whole paths.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use generated::{Package, program};

mod generated;
mod toolchain;

#[test]
fn messages() {
    // On a newer compiler `tests/meaning.rs` compares what they mean.
    if toolchain::age().is_ne() {
        return;
    }
    // No program that passes is among them: trybuild then asks cargo for all at once, and to check, as an editor does.
    let cases = trybuild::TestCases::new();
    for folder in fs::read_dir("tests/ui").unwrap().map(|entry| entry.unwrap().path()) {
        // What is refused in `escapes` matters, and not in which words: see `tests/escapes.rs`.
        if folder.is_dir() && !folder.ends_with("pass") && !folder.ends_with("escapes") {
            cases.compile_fail(folder.join("*.rs"));
        }
    }
}

#[test]
fn programs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui/pass");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let programs: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "rs")).collect();
    let package = Package::of_programs("programs", "", &programs);
    package.build();
    for path in &programs {
        package.run(&program(path));
    }
}
