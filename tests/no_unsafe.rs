//! No crate of the workspace has unsafe code, nor has any that it makes in a user's crate.
//!
//! What the macros make is compiled with `#![forbid(unsafe_code)]` in `tests/ui/pass`, and what `parts!` makes is read here.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// The folders of all crates of the workspace: its own first.
fn crates() -> Vec<PathBuf> {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let (_, members) = manifest.split_once("members = [").unwrap();
    let members = members.split(']').next().unwrap().split(',').map(|name| name.trim().trim_matches('"'));
    [""].into_iter().chain(members).map(PathBuf::from).collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut sources = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            sources.extend(sources_of(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            sources.push(path);
        }
    }
    sources
}

fn sources_of(folder: &Path) -> Vec<PathBuf> {
    if folder.is_dir() { sources(folder) } else { Vec::new() }
}

#[test]
fn every_crate_forbids_unsafe_code() {
    let crates = crates();
    assert_eq!(crates.len(), 5);
    assert!(fs::read_to_string("Cargo.toml").unwrap().contains("\nunsafe_code = \"forbid\"\n"));
    for folder in &crates {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        assert!(manifest.ends_with("[lints]\nworkspace = true\n"), "{folder:?} has lints of its own");
        let root = fs::read_to_string(folder.join("src/lib.rs")).unwrap();
        assert!(root.contains("\n#![forbid(unsafe_code)]\n"), "{folder:?} doesn't say so in its code");
    }
}

#[test]
fn no_source_has_the_word_for_it() {
    let mut read = 0;
    let made = PathBuf::from("winsta-expand/src/snapshot/own.expanded");
    for source in crates().iter().flat_map(|folder| sources_of(&folder.join("src"))).chain([made]) {
        let code = fs::read_to_string(&source).unwrap();
        let code = code.lines().map(|line| line.split("//").next().unwrap());
        for (line, code) in code.enumerate() {
            let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
            assert!(!words.into_iter().any(|word| word == "unsafe"), "{}:{}", source.display(), line + 1);
        }
        read += 1;
    }
    println!("{read} files without unsafe code");
    assert!(read > 60);
}

#[test]
fn the_code_of_the_macros_is_compiled_where_it_is_forbidden() {
    let programs = sources_of(Path::new("tests/ui/pass"));
    let code = programs.iter().map(|program| fs::read_to_string(program).unwrap());
    let code: Vec<_> = code.inspect(|code| assert!(code.contains("\n#![forbid(unsafe_code)]\n"))).collect();
    let root = fs::read_to_string("src/lib.rs").unwrap() + &fs::read_to_string("src/checked.rs").unwrap();
    let macros = root.lines().filter_map(|line| line.strip_prefix("macro_rules! ")).map(|line| line.split(' ').next());
    for name in macros.map(Option::unwrap).chain(["parts"]) {
        assert!(code.iter().any(|code| code.contains(&format!("{name}!("))), "no program with `{name}!`");
    }
}
