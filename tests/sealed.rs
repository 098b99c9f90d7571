//! Whatever a rule reads, only this crate and its macros can give: each public trait of the vocabulary has a constant
//! of a type that nobody else can name, or stands on a trait that has one.

// The features make no difference here.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// `Proof` for what the crate alone implements; the others for generated code, reached by the word `__private`.
const SEALS: &[&str] = &["const PROOF: Proof;", "const READ: FromASheet;", "const PIECE: Piece<Self>;"];

/// What is sealed itself, and has the trait as its other side.
const SEALED: &[&str] = &[": Part<Role = ", ": private::Sealed "];

/// Those of generated code alone, which only `__private` names, or which ask for what only that has; and `Quantity`, since
/// no sheet has a field for a quantity of one's own.
const OTHERS: &[&str] = &["Shown", "Halves", "TypeOf", "Quantity", "PartSpec", "Sheets", "Face", "MatingFace"];

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

/// Head and body of each public trait.
fn traits(code: &str) -> impl Iterator<Item = (&str, &str)> {
    code.split("\npub trait ").skip(1).map(|code| {
        let (head, rest) = code.split_once('{').unwrap();
        (head, rest.split("\n}").next().unwrap())
    })
}

fn is_sealed(head: &str, body: &str) -> bool {
    let name = head.split([':', '<', ' ']).next().unwrap();
    SEALS.iter().any(|seal| body.contains(seal))
        || SEALED.iter().any(|sealed| head.contains(sealed))
        || OTHERS.contains(&name)
}

#[test]
fn nobody_implements_a_trait_of_the_vocabulary_by_hand() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("winsta-types/src"), &mut files);
    let (mut open, mut count) = (Vec::new(), 0);
    for file in files {
        let code = fs::read_to_string(&file).unwrap();
        for (head, body) in traits(&code) {
            count += 1;
            if !is_sealed(head, body) {
                open.push(format!("{}: {}", file.display(), head.trim()));
            }
        }
    }
    assert!(open.is_empty(), "whoever implements it is believed:\n{}", open.join("\n"));
    assert!(count > 80, "{count}");
}
