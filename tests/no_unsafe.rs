//! No macro makes unsafe code in a user's crate. `forbid(unsafe_code)` doesn't see it: not in the macro, where it is no code yet,
//! and not where the macro is called, since it comes from another crate.

#![allow(clippy::unwrap_used)]

use std::fs;

use support::files;

mod support;

#[test]
fn no_source_and_no_expansion_has_the_word_for_it() {
    let root = env!("CARGO_MANIFEST_DIR");
    let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path().join("src"));
    let folders: Vec<_> =
        folders.filter(|folder| folder.is_dir()).chain([root.to_owned() + "/src"].map(Into::into)).collect();
    let sources =
        folders.iter().flat_map(|folder| [files::below(folder, "rs"), files::below(folder, "expanded")].concat());
    for source in sources {
        let code = fs::read_to_string(&source).unwrap();
        for (line, code) in code.lines().map(|line| line.split("//").next().unwrap()).enumerate() {
            let mut words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
            assert!(!words.any(|word| word == "unsafe"), "{}:{}", source.display(), line + 1);
        }
    }
}
