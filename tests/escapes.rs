//! What a determined programmer tries in safe code to get a pair that the rules forbid, or a piece twice: each of
//! `tests/ui/escapes` is refused, for the errors that it names itself, at the lines where it names them (`//~ E0308`, or
//! `//~^ E0308` a line below).
//!
//! Who adds an attempt adds a file there, with what is tried in its first line.

// The features make no difference here, and it takes its time.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use support::package::{Package, program};
use support::{files, toolchain};

mod support;

/// Of each line that is refused the errors, by the line's number. How often each is said is the compiler's affair.
type Errors = BTreeMap<usize, BTreeSet<String>>;

fn attempts() -> Vec<PathBuf> {
    files::in_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ui/escapes"), "rs")
}

fn expected(attempt: &Path) -> Errors {
    let code = fs::read_to_string(attempt).unwrap();
    let lines = code.lines().enumerate();
    let marked = lines.filter_map(|(line, text)| match text.split_once("//~")?.1 {
        codes if codes.starts_with('^') => Some((line, &codes[2..])),
        codes => Some((line + 1, &codes[1..])),
    });
    marked.map(|(line, codes)| (line, codes.split(' ').map(str::to_owned).collect())).collect()
}

/// What the compiler refuses, by attempt.
fn refused(attempts: &[PathBuf]) -> BTreeMap<String, Errors> {
    let mut refused: BTreeMap<String, Errors> = BTreeMap::new();
    let types = Path::new(env!("CARGO_MANIFEST_DIR")).join("winsta-types");
    let dependencies = format!("serde_json = '1'\nwinsta-types.path = {types:?}\n");
    let package = Package::of_programs("escapes", &dependencies, attempts);
    for error in package.messages("build").into_iter().filter(|message| message.is_error) {
        // Line 0 is none of it, and so none that it names.
        let line = error.line.unwrap_or(0);
        let code = error.code.filter(|code| code.starts_with('E')).unwrap_or_else(|| "lint".to_owned());
        refused.entry(program(&error.file)).or_default().entry(line).or_default().insert(code);
    }
    refused
}

#[test]
fn every_attempt_is_refused_for_the_reason_that_it_names() {
    let attempts = attempts();
    let refused = refused(&attempts);
    let mut successes = Vec::new();
    let mut differences = String::new();
    for attempt in &attempts {
        let name = program(attempt);
        let Some(found) = refused.get(&name) else {
            successes.push(name);
            continue;
        };
        let expected = expected(attempt);
        for line in expected.keys().chain(found.keys()) {
            let (found, expected) = (found.get(line), expected.get(line));
            // A newer compiler may have more to say of a line.
            if !matches!((found, expected), (Some(found), Some(expected)) if found.is_superset(expected)) {
                writeln!(differences, "{name}:{line}: {found:?} against {expected:?}").unwrap();
            }
        }
    }
    println!("attempts: {}, successes: {}", attempts.len(), successes.len());
    assert!(successes.is_empty(), "{successes:?} compile");
    // An older compiler has other codes for some, and other places.
    assert!(
        toolchain::age().is_lt() || differences.is_empty(),
        "other errors than those that are named:\n{differences}"
    );
}
