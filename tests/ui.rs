//! The compiler's verdicts, and the words it gives them in, under `cargo check`: each program of `tests/ui` beside what is said
//! to it in a `.stderr`.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes them anew. Read each as the user would who made the mistake: does it say
//! what is wrong, and what to do?

// With the feature, the shipped parts exist twice, and rustc shows their whole paths.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use support::{files, toolchain};

mod support;

#[test]
fn each_mistake_is_told_as_before() {
    // Another compiler draws otherwise: `tests/messages` compares what it means.
    if toolchain::age().is_ne() {
        return;
    }
    // No program that passes is among them: trybuild then asks cargo for all at once, and to check, as an editor does.
    let cases = trybuild::TestCases::new();
    for case in files::below("tests/ui", "rs") {
        // What is refused in `escapes` matters, and not in which words: see `tests/escapes.rs`.
        if !case.starts_with("tests/ui/pass") && !case.starts_with("tests/ui/escapes") {
            cases.compile_fail(case);
        }
    }
}
