//! Every feature is named where users look for it.

#![allow(clippy::unwrap_used)]

use std::fs;

#[test]
fn every_feature_is_in_the_documentation() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let page = fs::read_to_string("src/lib.rs").unwrap();
    let (_, features) = manifest.split_once("[features]\n").unwrap();
    let features = features.split("\n[").next().unwrap();
    let names = features.lines().filter_map(|line| line.split_once(" = ")).filter(|(name, _)| !name.starts_with('#'));
    for (feature, _) in names.filter(|(name, _)| *name != "default") {
        assert!(page.contains(&format!("//! | `{feature}` |")), "src/lib.rs doesn't explain the feature `{feature}`");
    }
}
