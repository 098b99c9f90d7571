//! What a message has to be, measured over all of `tests/ui`.
//!
//! `cargo test --test rubric -- --nocapture` prints the table. A case says in its header how many causes it has, where
//! it isn't one: `//! causes: 2`.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Folders in which the message is ours, of a wrong pair or a wrong state.
const OURS: &[&str] = &[
    "gender",
    "family",
    "poles",
    "coding",
    "pose",
    "application",
    "several",
    "pairs",
    "lever",
    "cap",
    "state",
    "faces",
    "generic",
    "conductor",
    "potential",
    "load",
    "energized",
    "mounting",
    "wired",
];

// The README names both.
const LINES_ON_AVERAGE: usize = 16;
const LINES_AT_MOST: usize = 22;
const WORDS_OF_A_LABEL: usize = 5;

/// What nobody has to read in a message, a label or a note of ours.
const FORBIDDEN: &[&str] =
    &["<", "> as ", "PhantomData", "::_", "`_`", "Fits", "CanLock", "CanUnlock", "CanUnmate", "Mating"];
/// What is said of one part alone.
const ONE_PART: &[&str] = &[
    "no mating face",
    "can't be held",
    "this conductor ",
    "is not known to go to pole",
    "its parts file doesn't give",
    "has its conductors already",
    "has one already",
    "is held in one already",
    "is mounted already",
    "it is not known which part",
];
/// What may stand there although it looks like it.
const ALLOWED: &[&str] = &[
    "Cutout<",
    "MatesWith<S>",
    "LocksWith<S>",
    "Mated<",
    "GoesTo<S, Pole, At>",
    "stripped::<",
    "stripped_tenths::<",
    "OnPole<",
    "StaggeredBy<",
];

/// rustc's own words aren't ours to choose: on a piece that was handed over, and on a constant in generic code.
const OF_RUSTC: &[&str] = &["error[E0382]", "error[E0158]"];

struct Case {
    name: String,
    causes: usize,
    errors: Vec<String>,
}

impl Case {
    fn lines(&self) -> usize {
        self.errors.iter().map(|error| error.lines().count()).sum()
    }

    /// The first line, the label and the notes of each error that are ours.
    fn words(&self) -> Vec<Vec<String>> {
        let ours = |error: &String| -> Vec<String> {
            let note = |line: &&str| line.contains("= note: ") && !line.contains("= note: required for");
            let mut words = vec![error.lines().next().unwrap().to_owned()];
            words.extend(label(error));
            words.extend(error.lines().filter(note).map(str::to_owned));
            words
        };
        self.errors.iter().map(ours).collect()
    }

    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.errors.len() != self.causes {
            faults.push(format!("{} errors for {} causes", self.errors.len(), self.causes));
        }
        if self.errors[0].starts_with(OF_RUSTC[0]) || self.errors[0].starts_with(OF_RUSTC[1]) {
            return faults;
        }
        for (error, words) in self.errors.iter().zip(self.words()) {
            if error.lines().count() > LINES_AT_MOST {
                faults.push(format!("{} lines", error.lines().count()));
            }
            if error.starts_with("error[E0080]") {
                faults.extend(faults_of_a_constant(error));
                continue;
            }
            for line in &words {
                let line = ALLOWED.iter().fold(line.to_string(), |line, allowed| line.replace(allowed, ""));
                let found = FORBIDDEN.iter().filter(|word| line.contains(**word));
                faults.extend(found.map(|word| format!("`{word}` in `{line}`")));
            }
            let label = label(error).unwrap_or_default();
            if label.is_empty() || label.split_whitespace().count() > WORDS_OF_A_LABEL {
                faults.push(format!("label `{label}`"));
            }
            let first = &words[0];
            let (both, one) = (first.matches('`').count() >= 4, first.matches('`').count() >= 2);
            if !both && (!one || !ONE_PART.iter().any(|words| first.contains(words))) {
                faults.push(format!("not both parts in `{first}`"));
            }
            let values = [
                " against ",
                "the socket comes first",
                "neither has",
                "closes it",
                "no mating face",
                "not a",
                "locked",
                "not a plug",
                "doesn't give",
                "has no pole",
                "already",
                "is not known to ",
                "it is not known ",
                "is energized",
                "isn't energized",
            ];
            if !values.iter().any(|value| first.contains(value)) {
                faults.push(format!("not both values in `{first}`"));
            }
            let remedies = [
                "mates with `",
                "is closed by `",
                "swap them: `",
                "nothing in this catalog",
                "with_lever(",
                "`unlock()",
                "`unlock().",
                "`lock()`",
                "`split()`",
                "hold the plug that",
                "`cap` takes",
                "it takes ",
                "take a kind ",
                "take another pole ",
                "terminate the ",
                "strip it ",
                "name a pole ",
                "write it into ",
                "write them into ",
                "makes a conductor",
                "go on with ",
                "take the load off",
                "close the lever",
                "leave it out",
                "unmate it without load",
                "leave out ",
                "write the bound ",
                "write the one ",
                "again first",
                "take the cap off",
                "out of its panel",
            ];
            if !words[1..].iter().any(|line| remedies.iter().any(|remedy| line.contains(remedy))) {
                faults.push("no note that names what fits, or what to do".to_owned());
            }
        }
        faults
    }
}

/// The text that a constant ended with: a title, and a line for each reason. The label isn't ours.
fn faults_of_a_constant(error: &str) -> Vec<String> {
    let text: Vec<&str> = error.lines().take_while(|line| !line.contains("--> ")).collect();
    let forbidden =
        FORBIDDEN.iter().filter(|word| text.iter().any(|line| line.replace("::<AMPERES>", "").contains(**word)));
    let mut faults: Vec<_> = forbidden.map(|word| format!("`{word}` in `{}`", text.join(" "))).collect();
    let reasons: Vec<_> = text.iter().filter_map(|line| line.trim_start().strip_prefix("- ")).collect();
    let values = [" against ", "doesn't state", "doesn't give", "accept it by name", "has no conductors"];
    if reasons.is_empty() || !reasons.iter().all(|reason| values.iter().any(|value| reason.contains(value))) {
        faults.push(format!("a reason without values in `{}`", text.join(" ")));
    }
    if !text[0].contains('`') || !text[0].ends_with(':') {
        faults.push(format!("no part in `{}`", text[0]));
    }
    faults
}

/// What stands at the place in the code.
fn label(error: &str) -> Option<String> {
    let mut lines = error.lines().skip_while(|line| !line.contains('^'));
    let label = lines.next()?.rsplit('^').next()?.trim();
    // Two labels at one place stand one below the other.
    let below = || lines.map(|line| line.trim_start_matches([' ', '|'])).find(|line| !line.is_empty());
    Some(if label.is_empty() { below()? } else { label }.to_owned())
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for folder in OURS {
        let mut files: Vec<_> =
            fs::read_dir(Path::new("tests/ui").join(folder)).unwrap().collect::<Result<_, _>>().unwrap();
        files.sort_by_key(fs::DirEntry::path);
        for file in files.iter().map(fs::DirEntry::path).filter(|path| path.extension().is_some_and(|end| end == "rs"))
        {
            let code = fs::read_to_string(&file).unwrap();
            let causes =
                code.lines().find_map(|line| line.strip_prefix("//! causes: ")).map_or(1, |n| n.parse().unwrap());
            let messages = fs::read_to_string(file.with_extension("stderr")).unwrap();
            let errors = messages.split("\n\nerror").enumerate();
            let errors =
                errors.map(
                    |(n, error)| {
                        if n == 0 { error.trim_end().to_owned() } else { format!("error{}", error.trim_end()) }
                    },
                );
            let name = format!("{folder}/{}", file.file_stem().unwrap().to_string_lossy());
            cases.push(Case { name, causes, errors: errors.collect() });
        }
    }
    cases
}

#[test]
fn every_message_is_one_that_a_fitter_can_use() {
    let cases = cases();
    let mut table = format!("{:<50} {:>6} {:>6} {:>5}\n", "case", "causes", "errors", "lines");
    let mut faults = Vec::new();
    for case in &cases {
        writeln!(table, "{:<50} {:>6} {:>6} {:>5}", case.name, case.causes, case.errors.len(), case.lines()).unwrap();
        faults.extend(case.faults().into_iter().map(|fault| format!("{}: {fault}", case.name)));
    }
    let causes: usize = cases.iter().map(|case| case.causes).sum();
    let errors: usize = cases.iter().map(|case| case.errors.len()).sum();
    let lines: usize = cases.iter().map(Case::lines).sum();
    let longest = cases.iter().flat_map(|case| &case.errors).map(|error| error.lines().count()).max().unwrap();
    let average = lines as f64 / causes as f64;
    println!(
        "{table}{} cases, {causes} causes, {errors} errors, {average:.1} lines a cause on average, {longest} at most",
        cases.len()
    );

    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(lines <= LINES_ON_AVERAGE * causes, "{average:.1} lines a cause, at most {LINES_ON_AVERAGE} were meant");
    assert!(longest <= LINES_AT_MOST, "{longest} lines, at most {LINES_AT_MOST} were meant");
}

#[test]
fn every_label_is_explained() {
    let page = fs::read_to_string("docs/errors.md").unwrap();
    for case in cases().iter().filter(|case| !OF_RUSTC.iter().any(|code| case.errors[0].starts_with(code))) {
        let ours = case.errors.iter().filter(|error| !error.starts_with("error[E0080]"));
        for label in ours.filter_map(|error| label(error)) {
            assert!(
                page.contains(&format!("| `{label}` |")),
                "docs/errors.md doesn't explain `{label}` ({})",
                case.name
            );
        }
    }
}
