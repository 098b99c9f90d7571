//! What is public is a list in `docs/public-api.txt`, so that it grows on purpose only. Hidden items are not in it.
//!
//! `UPDATE_EXPECT=1 cargo test --test public_api -- --ignored` takes the list over.

// The features make no difference here: all of them are documented.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect_file;
use serde_json::Value;

mod support;

/// The documentation of a crate as JSON, whose form is that of the toolchain.
struct Documented {
    json: Value,
    found: BTreeSet<String>,
}

impl Documented {
    fn of(package: &str, target: &Path) -> Self {
        let cargo = Command::new(env!("CARGO"))
            .args(["rustdoc", "--quiet", "--lib", "--all-features", "--package", package])
            .args(["--", "-Zunstable-options", "--output-format", "json"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", target)
            .status();
        assert!(cargo.unwrap().success());
        let file = target.join("doc").join(format!("{}.json", package.replace('-', "_")));
        let text = fs::read_to_string(file).unwrap();
        let mut reader = serde_json::Deserializer::from_str(&text);
        reader.disable_recursion_limit();
        let json = reader.into_iter().next().unwrap().unwrap();
        Self { json, found: BTreeSet::new() }
    }

    /// What an item is, and what its kind says of it.
    fn item(&self, id: &Value) -> Option<(String, Value, Option<String>)> {
        let item = self.json["index"].get(id.to_string())?;
        let (kind, inner) = item["inner"].as_object()?.iter().next()?;
        Some((kind.clone(), inner.clone(), item["name"].as_str().map(str::to_owned)))
    }

    fn is_public(&self, id: &Value) -> bool {
        // The items of a trait and the variants of an enum are as public as it is.
        matches!(self.json["index"][id.to_string()]["visibility"].as_str(), Some("public" | "default"))
    }

    fn say(&mut self, kind: &str, path: &str) {
        self.found.insert(format!("{kind} {path}"));
    }

    fn children(&mut self, ids: &Value, at: &str) {
        for id in ids.as_array().into_iter().flatten() {
            if let (true, Some((kind, inner, name))) = (self.is_public(id), self.item(id)) {
                self.visit(&kind, &inner, &format!("{at}::{}", name.unwrap_or_default()), at);
            }
        }
    }

    fn visit(&mut self, kind: &str, inner: &Value, path: &str, at: &str) {
        match kind {
            "module" => {
                self.say(kind, path);
                self.children(&inner["items"], path);
            }
            "use" => match self.item(&inner["id"]) {
                // Of another crate.
                None => {
                    let (name, source) = (&inner["name"], &inner["source"]);
                    let (name, source) = (name.as_str().unwrap(), source.as_str().unwrap());
                    self.say("use", &format!("{at}::{name} = {source}"));
                }
                Some((_, module, _)) if inner["is_glob"] == true => self.children(&module["items"], at),
                Some((kind, item, _)) => {
                    let path = format!("{at}::{}", inner["name"].as_str().unwrap());
                    self.visit(&kind, &item, &path, at);
                }
            },
            "struct" => {
                self.say(kind, path);
                self.children(&inner["kind"]["plain"]["fields"], path);
                self.inherent(&inner["impls"], path);
            }
            "enum" => {
                self.say(kind, path);
                self.children(&inner["variants"], path);
                self.inherent(&inner["impls"], path);
            }
            "trait" => {
                self.say(kind, path);
                self.children(&inner["items"], path);
            }
            _ => self.say(kind, path),
        }
    }

    /// The methods and constants of a type.
    fn inherent(&mut self, impls: &Value, path: &str) {
        for id in impls.as_array().into_iter().flatten() {
            if let Some((_, inner, _)) = self.item(id)
                && inner["trait"].is_null()
            {
                self.children(&inner["items"], path);
            }
        }
    }
}

#[test]
#[ignore = "documents both crates, which takes a while"]
fn what_is_public_is_in_the_list() {
    if support::toolchain::age().is_ne() {
        return;
    }
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("public-api");
    let mut lines = BTreeSet::new();
    for package in ["winsta-types", "winsta"] {
        let mut documented = Documented::of(package, &target);
        let root = documented.json["root"].clone();
        let (_, inner, name) = documented.item(&root).unwrap();
        documented.children(&inner["items"], &name.unwrap());
        lines.append(&mut documented.found);
    }
    let traits = lines.iter().filter(|line| line.starts_with("trait ")).count();
    println!("public items: {}, of which traits: {traits}", lines.len());
    let list: String = lines.iter().map(|line| format!("{line}\n")).collect();
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/docs/public-api.txt")].assert_eq(&list);
}
