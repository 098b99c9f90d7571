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
    for kind in KINDS {
        for insertion in INSERTIONS {
            *code += &row(name, connection, *kind, *insertion, &listed, source);
        }
    }
}

/// What the clamp says of one kind and way of insertion, and which steps it holds for.
fn row(
    clamp: &str,
    connection: &Connection,
    (kind, kind_type): (ConductorKind, &str),
    (insertion, insertion_type): (Insertion, &str),
    listed: &str,
    source: &str,
) -> String {
    let range = connection.range(kind, insertion);
    let pushed = insertion == Insertion::PushIn;
    let otherwise = connection.range(kind, if pushed { Insertion::ClampOpened } else { Insertion::PushIn });
    let (message, label, note) = match (range, pushed, otherwise) {
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
    };
    let (message, note) = (braces(&message, &["{S}", "{Size}"]), braces(&note, &[]));
    let name = format!("{clamp}{kind_type}{insertion_type}");
    let mut impls = String::new();
    for (steps, scale) in [(Size::CROSS_SECTIONS, "Metric"), (Size::GAUGES, "Gauge")] {
        let fits = |(size, _): &&(Size, &str)| connection.takes(kind, insertion, *size).is_ok();
        if let (Some((_, min)), Some((_, max))) = (steps.iter().find(fits), steps.iter().rfind(fits)) {
            impls += &format!(
                "#[diagnostic::do_not_recommend]\n\
                 impl<S, Size: w::AtLeast<w::{min}> + w::AtMost<w::{max}>> {name}<S, Size, w::{scale}> for w::Mating {{ {READ}}}\n"
            );
        }
    }
    // With a single implementation, rustc would explain how it differs.
    if impls.is_empty() {
        impls += &format!(
            "#[diagnostic::do_not_recommend]\nimpl {name}<w::Never, w::Never, w::Mating> for w::Mating {{ {READ}}}\n"
        );
    }
    format!(
        "#[diagnostic::on_unimplemented(message = {message:?}, label = {label:?}, note = {note:?})]\n\
         pub trait {name}<S, Size, Scale> {{ const READ: w::FromASheet; }}\n\
         #[diagnostic::do_not_recommend]\n\
         impl {name}<w::Never, w::Never, w::Never> for w::Mating {{ {READ}}}\n\
         {impls}\
         impl<S, Size: w::Step> w::Takes<{clamp}, w::{kind_type}, w::{insertion_type}, Size, S> for w::Mating\n\
         where w::Mating: {name}<S, Size, Size::Scale> {{ {READ}}}\n"
    )
}

/// A brace in the words of a sheet is no placeholder.
fn braces(text: &str, placeholders: &[&str]) -> String {
    let escaped = text.replace('{', "{{").replace('}', "}}");
    placeholders.iter().fold(escaped, |text, placeholder| text.replace(&format!("{{{placeholder}}}"), placeholder))
}
