//! Every dependency has its reason in `CONTRIBUTING.md`, and a license and a source that `deny.toml` allows.
//!
//! (`cargo deny check` says this too, and asks for advisories; it isn't on every machine.)

#![allow(clippy::unwrap_used)]

use std::env;
use std::fs;
use std::process::Command;

use serde_json::Value;

#[test]
fn every_dependency_has_its_reason() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let page = fs::read_to_string("CONTRIBUTING.md").unwrap();
    let (_, dependencies) = manifest.split_once("[workspace.dependencies]\n").unwrap();
    let dependencies = dependencies.split("\n[").next().unwrap();
    let names = dependencies.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    let names: Vec<_> = names.map(|(name, _)| name).filter(|name| !name.starts_with("winsta")).collect();
    assert!(names.len() > 10);
    for name in names {
        let row = page.lines().find(|line| line.starts_with("| ") && line.contains(&format!("`{name}`")));
        assert!(row.is_some(), "CONTRIBUTING.md has no reason for `{name}`");
    }
}

#[test]
fn every_license_and_source_is_allowed() {
    let deny = fs::read_to_string("deny.toml").unwrap();
    let (_, allowed) = deny.split_once("\nallow = [").unwrap();
    let allowed: Vec<_> = allowed.split(']').next().unwrap().split(", ").map(|name| name.trim_matches('"')).collect();
    let is_allowed = |license: &str| allowed.contains(&license.trim_matches(['(', ')', ' ']));
    // `(MIT OR Apache-2.0) AND Unicode-3.0`: of each part one.
    let holds = |expression: &str| {
        expression.split(" AND ").all(|part| part.replace('/', " OR ").split(" OR ").any(is_allowed))
    };

    let metadata = ["metadata", "--format-version=1", "--all-features", "--locked", "--offline"];
    let output = Command::new(env::var("CARGO").unwrap()).args(metadata).output().unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    println!("{} packages", packages.len());
    for package in packages {
        let (name, license) = (&package["name"], package["license"].as_str().unwrap());
        assert!(holds(license), "{name}: {license}");
        let source = package["source"].as_str();
        let from_crates_io = |source: &str| source.ends_with("https://github.com/rust-lang/crates.io-index");
        assert!(source.is_none_or(from_crates_io), "{name} comes from {source:?}");
    }
}
