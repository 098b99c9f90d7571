//! What a determined programmer tries in safe code to get a pair that the rules forbid, or a piece twice: each of
//! `tests/ui/escapes` is refused, for the errors that it names itself, at the lines where it names them (`//~ E0308`, or
//! `//~^ E0308` a line below).
//!
//! Who adds an attempt adds a file there, with what is tried in its first line.

// The features make no difference here, and it takes its time.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Of each line that is refused the errors, by the line's number. How often each is said is the compiler's affair.
type Errors = BTreeMap<usize, BTreeSet<String>>;

fn attempts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui/escapes");
    let mut attempts: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    attempts.sort();
    attempts
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

/// A package with a program of each attempt.
fn package(attempts: &[PathBuf]) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("escapes");
    fs::create_dir_all(&package).unwrap();
    let mut manifest = format!(
        "[workspace]
         [package]
         name = 'escapes'
         edition = '2024'
         [dependencies]
         winsta.path = {root:?}
         serde_json = '1'\n"
    );
    for attempt in attempts {
        let name = attempt.file_stem().unwrap();
        writeln!(manifest, "[[bin]]\nname = {name:?}\npath = {attempt:?}").unwrap();
    }
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    package
}

/// What the compiler refuses, by attempt. It builds them, so that errors of constants are seen as well.
fn refused(package: &Path) -> BTreeMap<String, Errors> {
    let output = Command::new(env::var("CARGO").unwrap())
        .args(["build", "--offline", "--quiet", "--keep-going", "--color", "never", "--target-dir", "target"])
        .args(["--message-format", "short"])
        .current_dir(package)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    let mut refused: BTreeMap<String, Errors> = BTreeMap::new();
    // `…/escapes/piece_copied.rs:12:5: error[E0308]: mismatched types`
    for (place, message) in text.lines().filter_map(|line| line.split_once(": error")) {
        let Some((_, place)) = place.rsplit_once("escapes/") else { continue };
        let mut place = place.split(':');
        let (file, line) = (place.next().unwrap(), place.next().unwrap().parse().unwrap());
        let code = message.strip_prefix('[').and_then(|code| code.split(']').next()).unwrap_or("lint");
        refused.entry(file.to_owned()).or_default().entry(line).or_default().insert(code.to_owned());
    }
    assert!(!refused.is_empty(), "{text}");
    refused
}

#[test]
fn every_attempt_is_refused_for_the_reason_that_it_names() {
    let attempts = attempts();
    let refused = refused(&package(&attempts));
    let mut successes = Vec::new();
    let mut differences = String::new();
    for attempt in &attempts {
        let name = attempt.file_name().unwrap().to_str().unwrap();
        let Some(found) = refused.get(name) else {
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
    assert!(differences.is_empty(), "other errors than those that are named:\n{differences}");
    assert!(attempts.len() >= 30);
}
