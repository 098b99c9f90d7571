//! The messages as the rules have them, before the compiler fills them in.

use std::fs;

use crate::support::files;

/// A trait with a message of its own.
pub(crate) struct Template {
    pub(crate) name: String,
    /// What its message can name.
    parameters: Vec<String>,
    message: String,
    notes: String,
}

impl Template {
    /// Every parameter of one letter is a piece: a socket, a plug, a cap. `Fitting` is what would fit.
    pub(crate) fn faults(&self) -> Vec<String> {
        let unsaid = |text: &str, parameter: &String| !text.contains(&format!("{{{parameter}}}"));
        let is_piece = |parameter: &&String| parameter.len() == 1;
        let pieces = self.parameters.iter().filter(is_piece).filter(|piece| unsaid(&self.message, piece));
        let mut faults: Vec<_> = pieces.map(|piece| format!("{}: doesn't name {{{piece}}}", self.name)).collect();
        let fitting = self.parameters.iter().filter(|parameter| *parameter == "Fitting");
        faults.extend(
            fitting.filter(|it| unsaid(&self.notes, it)).map(|_| format!("{}: no note on what fits", self.name)),
        );
        if self.notes.is_empty() {
            faults.push(format!("{}: no note", self.name));
        }
        faults
    }
}

pub(crate) fn templates() -> Vec<Template> {
    let files = files::below(concat!(env!("CARGO_MANIFEST_DIR"), "/winsta-types/src"), "rs");
    files.iter().flat_map(|file| in_code(&fs::read_to_string(file).unwrap())).collect()
}

fn in_code(code: &str) -> Vec<Template> {
    let attributes = code.split("#[diagnostic::on_unimplemented(\n").skip(1);
    let template = |code: &str| {
        let (attribute, code) = code.split_once("\n)]\n")?;
        let head = code.split_once("trait ")?.1.split_once('{')?.0;
        let (name, parameters) = head.split_once('<').unwrap_or((head, ""));
        let line = |key: &str| attribute.lines().filter(|line| line.trim_start().starts_with(key)).collect::<String>();
        Some(Template {
            name: name.split([':', ' ']).next()?.to_owned(),
            parameters: names(parameters),
            message: line("message"),
            notes: line("note"),
        })
    };
    attributes.filter_map(template).collect()
}

/// Of `const A: u8, S, P: MatesWith<S>> where …` the A, S and P.
fn names(parameters: &str) -> Vec<String> {
    let (mut depth, mut own) = (0, String::new());
    for c in parameters.chars() {
        match c {
            '<' => depth += 1,
            '>' if depth == 0 => break,
            '>' => depth -= 1,
            _ if depth == 0 => own.push(c),
            _ => {}
        }
    }
    let names = own.split(',').map(|name| name.trim().trim_start_matches("const "));
    names.map(|name| name.split([':', ' ']).next().unwrap().to_owned()).filter(|name| !name.is_empty()).collect()
}

#[test]
fn a_template_that_is_broken_is_found() {
    let faults = |message: &str, note: &str| {
        let code = format!(
            "#[diagnostic::on_unimplemented(\n    message = \"{message}\",\n    {note}\n)]\n\
             pub trait CapFits<const CAP: u8, Size: Same<S>, S, C, Fitting> {{}}"
        );
        in_code(&code).iter().flat_map(Template::faults).collect::<Vec<_>>()
    };
    assert!(faults("`{C}` does not close `{S}`", "note = \"`{S}` is closed by `{Fitting}`\"").is_empty());
    assert_eq!(faults("`{C}` does not close it", "note = \"take `{Fitting}`\""), ["CapFits: doesn't name {S}"]);
    assert_eq!(faults("`{C}` does not close `{S}`", "note = \"take another\""), ["CapFits: no note on what fits"]);
    assert_eq!(faults("`{C}` does not close `{S}`", "").len(), 2);
}
