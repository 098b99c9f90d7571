//! A clamp as a type: for each kind of conductor a trait that carries the words of the sheet, and what it holds for.
//!
//! What goes in is asked of [`Connection::takes`]; only the words are made here.

use winsta_types::clamp::listed;
use winsta_types::conductor::Size;
use winsta_types::data_sheet::{ConductorKind, Connection, Insertion};

use crate::code::READ;

/// The kinds that a conductor can be of, and their types. (That a ferrule is there, but not which, only a sheet says.)
const KINDS: &[(ConductorKind, &str)] = &[
    (ConductorKind::Solid, "IsSolid"),
    (ConductorKind::Stranded, "IsStranded"),
    (ConductorKind::FineStranded, "IsFineStranded"),
    (ConductorKind::FerruleWithCollar, "HasCollaredFerrule"),
    (ConductorKind::FerruleWithoutCollar, "HasFerrule"),
];

const INSERTIONS: &[(Insertion, &str)] =
    &[(Insertion::ClampOpened, "InOpenedClamp"), (Insertion::PushIn, "IsPushedIn")];

pub(crate) fn expand(code: &mut String, name: &str, connection: &Connection, source: &str) {
    let listed = listed(connection.conductors).to_string();
    *code += &format!("pub struct {name};\nimpl w::Clamp for {name} {{ {READ}}}\n");
    for (kind, kind_type) in KINDS {
        let is_listed = INSERTIONS.iter().any(|(insertion, _)| connection.range(*kind, *insertion).is_some());
        let rule = |insertion_type| format!("{name}{kind_type}{}", if is_listed { insertion_type } else { "" });
        // Of a kind that isn't listed there is one thing to say.
        for (insertion, insertion_type) in if is_listed { INSERTIONS } else { &INSERTIONS[..1] } {
            let rule = rule(insertion_type);
            let (message, label, note) = words(connection, *kind, *insertion, &listed, source);
            let (message, note) = (braces(&message, &["{S}", "{Size}"]), braces(&note, &[]));
            *code += &format!(
                "#[diagnostic::on_unimplemented(message = {message:?}, label = {label:?}, note = {note:?})]\n\
                 pub trait {rule}<S, Size, Scale> {{ const READ: w::FromASheet; }}\n"
            );
            implementations(code, &rule, connection, *kind, *insertion);
        }
        for (_, insertion_type) in INSERTIONS {
            *code += &format!(
                "impl<S, Size: w::Step> w::Takes<{name}, w::{kind_type}, w::{insertion_type}, Size, S> for w::Mating\n\
                 where w::Mating: {}<S, Size, Size::Scale> {{ {READ}}}\n",
                rule(insertion_type),
            );
        }
    }
}

/// What a clamp says of one kind and way of insertion: message, label and note.
fn words(
    connection: &Connection,
    kind: ConductorKind,
    insertion: Insertion,
    listed: &str,
    source: &str,
) -> (String, &'static str, String) {
    let range = connection.range(kind, insertion);
    let pushed = insertion == Insertion::PushIn;
    let otherwise = connection.range(kind, if pushed { Insertion::ClampOpened } else { Insertion::PushIn });
    match (range, pushed, otherwise) {
        (Some(range), false, _) => (
            format!("this conductor does not go into `{{S}}`: {kind}, `{{Size}}` against {}", range.printed()),
            "wrong cross-section",
            format!("it takes {listed} ({source})"),
        ),
        (Some(range), true, opened) => (
            format!("this conductor can't be pushed into `{{S}}`: {kind}, `{{Size}}` against {}", range.printed()),
            "wrong cross-section to push in",
            match opened {
                Some(opened) => format!("with the clamp opened it takes {} ({source})", opened.printed()),
                None => format!("it takes no other ({source})"),
            },
        ),
        (None, true, Some(opened)) => (
            format!("this conductor can't be pushed into `{{S}}`: {kind} against a clamp that has to be opened"),
            "needs the clamp opened",
            format!("leave out `pushed_in()`: with the clamp opened it takes {} ({source})", opened.printed()),
        ),
        (None, false, Some(by_pushing)) => (
            format!("this conductor does not go into the opened clamp of `{{S}}`: {kind} against push-in alone"),
            "has to be pushed in",
            format!("add `.pushed_in()`: pushed in it takes {} ({source})", by_pushing.printed()),
        ),
        (None, ..) => (
            format!("this conductor does not go into `{{S}}`: {kind} against {listed}"),
            "kind not listed",
            format!("take a kind that the sheet lists ({source})"),
        ),
    }
}

/// For which steps of each scale it holds.
fn implementations(code: &mut String, rule: &str, connection: &Connection, kind: ConductorKind, insertion: Insertion) {
    let mut of_scales = 0;
    for (steps, scale) in [(Size::CROSS_SECTIONS, "Metric"), (Size::GAUGES, "Gauge")] {
        let fits = |(size, _): &&(Size, &str)| connection.takes(kind, insertion, *size).is_ok();
        if let (Some((_, min)), Some((_, max))) = (steps.iter().find(fits), steps.iter().rfind(fits)) {
            of_scales += 1;
            *code += &format!(
                "#[diagnostic::do_not_recommend]\n\
                 impl<S, Size: w::AtLeast<w::{min}> + w::AtMost<w::{max}>> {rule}<S, Size, w::{scale}> for w::Mating {{ {READ}}}\n"
            );
        }
    }
    // With a single implementation, rustc would explain how it differs.
    for scale in ["Never", "Mating"].iter().skip(of_scales) {
        *code += &format!(
            "#[diagnostic::do_not_recommend]\n\
             impl {rule}<w::Never, w::Never, w::{scale}> for w::Mating {{ {READ}}}\n"
        );
    }
}

/// A brace in the words of a sheet is no placeholder.
fn braces(text: &str, placeholders: &[&str]) -> String {
    let escaped = text.replace('{', "{{").replace('}', "}}");
    placeholders.iter().fold(escaped, |text, placeholder| text.replace(&format!("{{{placeholder}}}"), placeholder))
}
