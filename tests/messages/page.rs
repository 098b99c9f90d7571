//! What `docs/errors.md` explains.

use std::fs;

/// The page.
pub(crate) struct Page {
    text: String,
    rows: Vec<Row>,
}

/// A row of one of its tables.
struct Row {
    /// What is at the place in the code. Reasons of a constant have none.
    label: Option<String>,
    /// What the message says, with values that stand for any others.
    says: String,
}

impl Page {
    pub(crate) fn read() -> Self {
        let text = fs::read_to_string("docs/errors.md").unwrap();
        let mut has_labels = false;
        let mut rows = Vec::new();
        for line in text.lines().filter_map(|line| line.strip_prefix("| ")) {
            let mut cells = line.split(" | ");
            let first = cells.next().unwrap();
            if let "label" | "a line says" | "the message says" | "message" = first {
                has_labels = first == "label";
            } else if has_labels {
                rows.push(Row { label: Some(first.replace('`', "")), says: cells.next().unwrap().to_owned() });
            } else {
                rows.push(Row { label: None, says: first.to_owned() });
            }
        }
        Self { text, rows }
    }

    /// Whether it names this, as code.
    pub(crate) fn names(&self, name: &str) -> bool {
        let code = self.text.split('`').skip(1).step_by(2);
        code.into_iter().any(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name))
    }

    /// Whether a row with this label, or one without, says the same with other values.
    pub(crate) fn explains(&self, label: Option<&str>, message: &str) -> bool {
        self.rows.iter().any(|row| row.label.as_deref() == label && is_said(&row.says, message))
    }
}

/// Whether a message has the words of a row in order, and something for each value between them.
fn is_said(row: &str, message: &str) -> bool {
    let words: Vec<_> = row.split(' ').collect();
    let (mut rest, mut needs_value) = (message, false);
    for words in words.chunk_by(|one, other| is_value(one) == is_value(other)) {
        if is_value(words[0]) {
            needs_value = true;
            continue;
        }
        let Some((before, after)) = rest.split_once(&words.join(" ")) else { return false };
        if needs_value && before.trim().is_empty() {
            return false;
        }
        (rest, needs_value) = (after, false);
    }
    !(needs_value && rest.trim().is_empty())
}

/// A figure, a name, a sign or dots; no word that is always there.
fn is_value(word: &str) -> bool {
    word.contains(|c: char| c.is_uppercase() || c.is_numeric() || "`…".contains(c))
        || !word.contains(char::is_alphabetic)
}

#[test]
fn a_row_stands_for_other_values_and_no_other_words() {
    assert!(is_said("3 poles against 5", "`P` does not mate with `S`: 4 poles against 2"));
    assert!(is_said("… has no conductors", "header of three has no conductors"));
    assert!(!is_said("3 poles against 5", "`P` does not mate with `S`: wrong number of poles"));
    assert!(!is_said("3 poles against 5", "`P` does not mate with `S`: 4 poles against"));
}
