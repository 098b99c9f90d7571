//! Whatever a rule reads, only this crate and its macros can give: each trait of the vocabulary that has a public path has
//! a constant of a type that nobody else can name, or is based on a trait that has one. The others can't be named.

// The features make no difference here.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// `Proof` for what the crate alone implements; the others for generated code, reached by the word `__private`.
const SEALS: &[&str] = &["const PROOF: Proof;", "const READ: FromASheet;", "const PIECE: Piece<Self>;"];

/// What is sealed itself, and has the trait as its other side.
const SEALED: &[&str] = &[": Part<Role = ", ": private::Sealed "];

/// Those of generated code alone, which only `__private` names, or which ask for what only that has; and `Quantity`, since
/// no sheet has a field for a quantity of one's own.
const OTHERS: &[&str] = &["Shown", "Halves", "TypeOf", "Quantity", "PartSpec", "Face", "MatingFace"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Head and body of each trait that isn't private to its module.
fn traits(code: &str) -> impl Iterator<Item = (&str, &str)> {
    code.split("\npub trait ").skip(1).map(|code| {
        let (head, rest) = code.split_once('{').unwrap();
        (head, rest.split("\n}").next().unwrap())
    })
}

/// The names that have a public path: the page that says so lists each of them.
fn public(types: &Path) -> BTreeSet<String> {
    let page = fs::read_to_string(types.join("public.rs")).unwrap();
    let lines = page.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    assert!(!code.contains('*'), "a name has to be listed");
    // What `lib.rs` has beside it is public as a whole.
    let lib = fs::read_to_string(types.join("lib.rs")).unwrap();
    let modules: Vec<_> = lib.lines().filter(|line| line.starts_with("pub ")).collect();
    assert_eq!(modules, ["pub mod quantity;", "pub use crate::public::*;"]);
    let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.chain(["Quantity"]).map(str::to_owned).collect()
}

fn name(head: &str) -> &str {
    head.split([':', '<', ' ']).next().unwrap()
}

fn is_sealed(head: &str, body: &str) -> bool {
    SEALS.iter().any(|seal| body.contains(seal))
        || SEALED.iter().any(|sealed| head.contains(sealed))
        || OTHERS.contains(&name(head))
}

#[test]
fn nobody_implements_a_trait_of_the_vocabulary_by_hand() {
    let types = Path::new(env!("CARGO_MANIFEST_DIR")).join("winsta-types/src");
    let public = public(&types);
    let mut files = Vec::new();
    sources(&types, &mut files);
    let (mut open, mut sealed, mut private) = (Vec::new(), 0, 0);
    for file in files {
        let code = fs::read_to_string(&file).unwrap();
        for (head, body) in traits(&code) {
            if !public.contains(name(head)) {
                private += 1;
            } else if is_sealed(head, body) {
                sealed += 1;
            } else {
                open.push(format!("{}: {}", file.display(), head.trim()));
            }
        }
    }
    println!("traits with a seal: {sealed}, without a public path: {private}");
    assert!(open.is_empty(), "whoever implements it is believed:\n{}", open.join("\n"));
    assert!(sealed > 60, "{sealed}");
}
