//! Pieces of code that several modules write.

use winsta_spec::Names;

/// What nobody else can name, in an implementation of a trait that is public: see `winsta_types::part::shelf`.
pub(crate) const READ: &str = "const READ: w::FromASheet = w::FromASheet;\n";

/// How a module or a constant begins that says something of types.
pub(crate) const USE: &str = "use ::winsta::__private as w;\n";

/// The name of a type that stands for the value of that number, from 0: `Face1` is the first.
pub(crate) fn numbered(name: &str, number: usize) -> String {
    format!("{name}{}", number + 1)
}

/// Parts as a type whose name is the list: `(P890_713, P890_733)`.
///
/// rustc cuts a type in a message where it is longer than two thirds of the line, and adds a note on a file with the
/// whole of it. So the list ends before that happens on a line of 80 characters, with `parts::` before each name.
pub(crate) fn list(names: &Names) -> String {
    const LONGEST: usize = 80 * 2 / 3;
    let length = |name: &String| name.len() + "parts::, ".len();
    let and_others = "(AndOthers)".len();

    let mut shown = names.shown.as_slice();
    while shown.len() > 1 && shown.iter().map(length).sum::<usize>() + and_others > LONGEST {
        shown = &shown[..shown.len() - 1];
    }
    match (shown, names.and_others || shown.len() < names.shown.len()) {
        ([], false) => "w::NoPartOfThisCatalog".to_owned(),
        ([], true) => "w::PartsNotInOnly".to_owned(),
        ([name], false) => name.clone(),
        (shown, false) => format!("({})", shown.join(", ")),
        (shown, true) => format!("({}, w::AndOthers)", shown.join(", ")),
    }
}
