//! Every dependency has its reason in `CONTRIBUTING.md`. (Licenses, sources and advisories are for `cargo deny check`: that
//! needs packages of all features and platforms, which `cargo test` doesn't fetch.)

#![allow(clippy::unwrap_used)]

use std::fs;

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
