//! What the messages mean on a compiler newer than that of `rust-toolchain.toml`: of each error the first line, the label
//! and the notes are as in `tests/ui`. How it draws them, and what it adds, is its own affair.

// With the feature, the shipped parts exist twice, and rustc shows their whole paths.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use generated::Package;

mod generated;
mod toolchain;

/// The cases that don't compile, as `poles/three_pole_plug.rs`.
fn cases() -> Vec<String> {
    let mut cases = Vec::new();
    for folder in fs::read_dir("tests/ui").unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        for file in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if file.with_extension("stderr").exists() && file.extension().is_some_and(|end| end == "rs") {
                cases.push(file.strip_prefix("tests/ui").unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    cases.sort();
    cases
}

/// All that the compiler says to the cases.
fn said(cases: &[String]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let program =
        |(number, case)| format!("[[bin]]\nname = 'case{number}'\npath = {:?}\n", folder.join::<&String>(case));
    let package = Package::new("meaning", &cases.iter().enumerate().map(program).collect::<String>());
    let output = package.cargo("check").args(["--keep-going", "--color", "never"]).output().unwrap();
    String::from_utf8(output.stderr).unwrap()
}

/// Of each error what stands before its place, the label and the notes, by its case.
fn meaning(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut errors: Vec<Vec<&str>> = Vec::new();
    for line in text.lines() {
        if line.starts_with("error") || line.starts_with("warning") {
            errors.push(Vec::new());
        }
        errors.extend(errors.is_empty().then(Vec::new));
        errors.last_mut().unwrap().push(line);
    }
    let mut cases: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let of_rustc = |error: &&Vec<&str>| error[0].starts_with("error") && !error[0].contains("could not compile");
    for error in errors.iter().filter(of_rustc) {
        let Some(place) = error.iter().position(|line| line.trim_start().starts_with("--> ")) else { continue };
        let Some((_, case)) = error[place].split_once("tests/ui/") else { continue };
        let case = case.split(':').next().unwrap().to_owned();
        let label = error[place..].iter().find_map(|line| line.rsplit_once('^')).map_or("", |(_, label)| label.trim());
        // The label of a constant is the compiler's own, with the place of a macro in it.
        let label = if label.starts_with("evaluation of") { "" } else { label };
        let notes = error.iter().filter(|line| line.contains("= note: ") && is_ours(line));
        let notes: Vec<_> = notes.map(|note| note.trim_start().trim_start_matches('|').trim()).collect();
        cases.entry(case).or_default().push(format!(
            "{}\n  {label}\n  {}",
            error[..place].join("\n"),
            notes.join("\n  ")
        ));
    }
    for errors in cases.values_mut() {
        errors.sort();
        // How often the same is said in a macro differs.
        errors.dedup();
    }
    cases
}

/// Not one that the compiler adds of itself.
fn is_ours(note: &str) -> bool {
    ["= note: required for", "originates in the macro", "the full name for the type", "consider using `--verbose`"]
        .iter()
        .all(|own| !note.contains(own))
}

#[test]
fn the_messages_mean_the_same_on_a_newer_compiler() {
    if toolchain::age().is_le() {
        return;
    }
    let cases = cases();
    let said = said(&cases);
    let found = meaning(&said);
    let mut differences = String::new();
    for case in &cases {
        let expected = fs::read_to_string(Path::new("tests/ui").join(case).with_extension("stderr")).unwrap();
        let (expected, found) = (meaning(&expected).remove(case).unwrap_or_default(), found.get(case));
        if found != Some(&expected) {
            let found = found.map_or(String::new(), |found| found.join("\n"));
            writeln!(differences, "--- {case}\n{}\n+++\n{found}\n", expected.join("\n")).unwrap();
        }
    }
    assert!(differences.is_empty(), "{differences}");
}
