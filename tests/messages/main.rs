//! What the compiler says to each program of `tests/ui`, taken apart: that a fitter can use it, and that a newer compiler means
//! the same. How it is drawn is compared in `tests/ui.rs`.

// The features make no difference here, and it takes its time.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use support::package::{Message, Package};
use support::{files, toolchain};

mod page;
mod rubric;
#[path = "../support/mod.rs"]
mod support;
mod templates;

/// What the compiler says to a program of `tests/ui`.
struct Case {
    file: PathBuf,
    messages: Vec<Message>,
}

impl Case {
    /// `poles/three_pole_plug`
    fn name(&self) -> String {
        let file = self.file.with_extension("");
        file.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui")).unwrap().display().to_string()
    }

    fn errors(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.is_error)
    }
}

/// All of them. The compiler is called once.
fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        let files = files::cases();
        let program = |(number, file)| format!("[[bin]]\nname = 'case{number}'\npath = {file:?}\n");
        let package = Package::new("messages", &files.iter().enumerate().map(program).collect::<String>());
        let mut messages: BTreeMap<PathBuf, Vec<Message>> = BTreeMap::new();
        for message in package.messages("check") {
            messages.entry(message.file.clone()).or_default().push(message);
        }
        let case = |file: PathBuf| Case { messages: messages.remove(&file).unwrap_or_default(), file };
        files.into_iter().map(case).collect()
    })
}

/// How a newer compiler draws them, and what it adds, is its own affair.
#[test]
fn each_mistake_has_the_same_text_label_and_notes_on_a_newer_compiler() {
    if toolchain::age().is_le() {
        return;
    }
    let mut differences = String::new();
    for case in cases() {
        let before = fs::read_to_string(case.file.with_extension("stderr")).unwrap();
        let before = in_one_line(&before);
        let ours = case.errors().flat_map(|error| [&error.text, label(error)].into_iter().chain(notes(error)));
        for words in ours.filter(|words| !before.contains(&in_one_line(words))) {
            writeln!(differences, "{}: was not said before: {words}", case.name()).unwrap();
        }
        let (now, then) = (case.errors().count(), before.matches("error[").count() + before.matches("error: ").count());
        if now != then {
            writeln!(differences, "{}: {now} errors, before {then}", case.name()).unwrap();
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

/// That of a constant is the compiler's own, with the place of a macro in it.
fn label(error: &Message) -> &String {
    if error.code.as_deref() == Some("E0080") { &error.text } else { &error.label }
}

/// Those that the compiler doesn't add of itself.
fn notes(error: &Message) -> impl Iterator<Item = &String> {
    let own = ["required for ", "this error originates in the macro", "the full name for the type", "consider using"];
    error.notes.iter().filter(move |note| !own.iter().any(|own| note.starts_with(own)))
}

/// Without line breaks and indents.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
