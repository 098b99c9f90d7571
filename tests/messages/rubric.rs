//! What a message has to be.
//!
//! `cargo test --test messages rubric -- --nocapture` prints the table. A case says in its header how many causes it has, where
//! it isn't one: `//! causes: 2`.

use std::fmt::Write;
use std::fs;

use crate::page::Page;
use crate::support::package::Message;
use crate::support::toolchain;
use crate::templates::{Template, templates};
use crate::{Case, cases, notes};

const LINES_ON_AVERAGE: usize = 16;
const LINES_AT_MOST: usize = 22;
const WORDS_OF_A_LABEL: usize = 5;

/// What a message is measured against.
struct Rubric {
    page: Page,
    /// The traits of the rules.
    traits: Vec<String>,
}

/// Whose words a message has. What is refused by no rule of ours is told in rustc's own.
enum Author {
    Rule,
    Constant,
    Rustc,
}

impl Author {
    fn of(error: &Message) -> Self {
        match error.code.as_deref() {
            Some("E0277") => Self::Rule,
            Some("E0080") => Self::Constant,
            _ => Self::Rustc,
        }
    }
}

fn lines(error: &Message) -> usize {
    error.drawn.trim_end().lines().count()
}

impl Case {
    fn causes(&self) -> usize {
        let code = fs::read_to_string(&self.file).unwrap();
        code.lines().find_map(|line| line.strip_prefix("//! causes: ")).map_or(1, |causes| causes.parse().unwrap())
    }

    /// In the words of a rule, at least in part. (What a macro is given wrongly, rustc tells once for each time that the macro
    /// uses it.)
    fn is_ours(&self) -> bool {
        !self.name().starts_with("macros/") && self.errors().any(|error| !matches!(Author::of(error), Author::Rustc))
    }
}

impl Rubric {
    fn new() -> Self {
        Self { page: Page::read(), traits: templates().into_iter().map(|template| template.name).collect() }
    }

    fn faults(&self, error: &Message) -> Vec<String> {
        let mut faults = match Author::of(error) {
            Author::Rule => self.faults_of_a_rule(error),
            Author::Constant => self.faults_of_a_constant(error),
            Author::Rustc => return Vec::new(),
        };
        if lines(error) > LINES_AT_MOST {
            faults.push(format!("{} lines", lines(error)));
        }
        faults
    }

    fn faults_of_a_rule(&self, error: &Message) -> Vec<String> {
        let notes: Vec<_> = notes(error).collect();
        let words = [&error.text, &error.label].into_iter().chain(notes.iter().copied());
        let mut faults: Vec<_> = words.flat_map(|words| self.not_plain(words)).collect();
        if !(1..=WORDS_OF_A_LABEL).contains(&error.label.split_whitespace().count()) {
            faults.push(format!("label `{}`", error.label));
        }
        if !self.page.explains(Some(&error.label), &error.text) {
            faults.push(format!("not in docs/errors.md: `{}` with label `{}`", error.text, error.label));
        }
        if !notes.iter().any(|note| note.contains(|c: char| c == '`' || c.is_numeric())) {
            faults.push("no note that names something to take or to write".to_owned());
        }
        faults
    }

    /// The text that a constant ended with: one line, or a title with a line for each reason. The label isn't ours.
    fn faults_of_a_constant(&self, error: &Message) -> Vec<String> {
        let mut faults = self.not_plain(&error.text);
        let text = error.text.trim_start_matches("evaluation panicked: ");
        let (title, reasons) = text.split_once('\n').unwrap_or((text, ""));
        let reasons: Vec<_> = reasons.lines().filter_map(|line| line.trim_start().strip_prefix("- ")).collect();
        let names_a_part = title.contains('`') && title.ends_with(':');
        if !reasons.is_empty() && !names_a_part {
            faults.push(format!("no part in `{title}`"));
        }
        let reasons = if reasons.is_empty() { vec![title] } else { reasons };
        let unexplained = reasons.into_iter().filter(|reason| !self.page.explains(None, reason));
        faults.extend(unexplained.map(|reason| format!("not in docs/errors.md: `{reason}`")));
        faults
    }

    /// What nobody has to read in words of ours: a trait of the rules, a type with its parameters, a path into the crate, unless
    /// the page on errors explains it.
    fn not_plain(&self, words: &str) -> Vec<String> {
        let is_of_a_name = |c: char| c.is_alphanumeric() || c == '_';
        let names = words.split(|c| !is_of_a_name(c)).filter(|name| self.traits.iter().any(|it| it == name));
        let generic = words.match_indices('<').map(|(at, _)| {
            let before = words[..at].trim_end_matches("::");
            &before[before.rfind(|c| !is_of_a_name(c)).map_or(0, |at| at + 1)..]
        });
        let unexplained = names.chain(generic).filter(|name| name.is_empty() || !self.page.names(name));
        let mut faults: Vec<_> = unexplained.map(|name| format!("`{name}` in `{words}`")).collect();
        let paths = ["::_", "`_`", "winsta_types::"];
        faults.extend(paths.iter().filter(|path| words.contains(**path)).map(|path| format!("{path} in `{words}`")));
        faults
    }
}

#[test]
fn every_message_is_one_that_a_fitter_can_use() {
    // The messages are those of one compiler.
    if toolchain::age().is_ne() {
        return;
    }
    let rubric = Rubric::new();
    let mut table = format!("{:<50} {:>6} {:>6} {:>5}\n", "case", "causes", "errors", "lines");
    let (mut faults, mut causes, mut all, mut longest) = (Vec::new(), 0, 0, 0);
    for case in cases().iter().filter(|case| case.is_ours()) {
        let errors = case.errors().count();
        let sum: usize = case.errors().map(lines).sum();
        writeln!(table, "{:<50} {:>6} {errors:>6} {sum:>5}", case.name(), case.causes()).unwrap();
        if errors != case.causes() {
            faults.push(format!("{}: {errors} errors for {} causes", case.name(), case.causes()));
        }
        let of_case = case.errors().flat_map(|error| rubric.faults(error));
        faults.extend(of_case.map(|fault| format!("{}: {fault}", case.name())));
        causes += case.causes();
        all += sum;
        longest = longest.max(case.errors().map(lines).max().unwrap_or_default());
    }
    let average = all as f64 / causes as f64;
    println!("{table}{causes} causes, {average:.1} lines a cause on average, {longest} at most");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(all <= LINES_ON_AVERAGE * causes, "{average:.1} lines a cause, at most {LINES_ON_AVERAGE} were meant");
}

#[test]
fn every_message_of_a_rule_names_the_pieces_and_what_fits() {
    let faults: Vec<_> = templates().iter().flat_map(Template::faults).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is found, shown by messages that are broken on purpose.
#[test]
fn a_message_that_is_broken_is_found() {
    let rubric = Rubric::new();
    let [text, label, note] =
        ["`P753` does not mate with `P745`: 3 poles against 5", "wrong number of poles", "`P745` mates with `P755`"];
    let is_found = |text: &str, label: &str, note: &str, lines| {
        let message = Message {
            file: "main.rs".into(),
            line: Some(11),
            is_error: true,
            code: Some("E0277".to_owned()),
            text: text.to_owned(),
            label: label.to_owned(),
            notes: vec![note.to_owned()],
            drawn: "|\n".repeat(lines),
        };
        !rubric.faults(&message).is_empty()
    };
    assert!(!is_found(text, label, note, 10));
    assert!(is_found("`P753` does not mate with `P745`", label, note, 10), "no values");
    assert!(is_found("`P753` does not mate with `P745`: 3 poles against ", label, note, 10), "one value");
    assert!(is_found(text, "", note, 10), "no label");
    assert!(is_found(text, "the number of poles is a wrong one", note, 10), "a long label");
    assert!(is_found(text, "wrong number", note, 10), "a label that isn't explained");
    assert!(is_found(text, label, "required for `P753` to implement `MatesWith<P745>`", 10), "a note of rustc");
    assert!(is_found(text, label, "see the data sheet", 10), "a note that names nothing");
    assert!(is_found(text, label, "implement `PolesFit`", 10), "a trait of the rules");
    assert!(is_found(text, label, "`<P753 as Connector>::Poles`", 10), "a projection");
    assert!(is_found(text, label, "`Invariant<P753>`", 10), "a type that isn't explained");
    assert!(is_found(text, label, "`winsta::potential::_1`", 10), "a path into the crate");
    assert!(is_found(text, label, note, LINES_AT_MOST + 1), "a long message");
}
