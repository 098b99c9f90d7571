//! What can be wrong with an entry of a parts file.

use winsta_types::cap::Separable;
use winsta_types::conductor::{MAX_STRIP_LENGTH, STRIP_LENGTH_STEP};
use winsta_types::data_sheet::{ConductorRange, OvervoltageCategory};
use winsta_types::name::NameFault;
use winsta_types::poles::Poles;
use winsta_types::quantity::{CrossSection, Length, Voltage};
use winsta_types::terminal::MAX_POINTS;
use winsta_types::terminated::MAX_POLES;

use crate::fault::problem::Problem;
use crate::fault::words::did_you_mean;
use crate::text::shown::Shown;

pub(crate) fn empty() -> Problem {
    Problem::new("the file is empty".into()).with_help(A_PART).hiding_parts()
}

pub(crate) fn no_parts() -> Problem {
    Problem::new("the file has no part".into()).with_help(A_PART).hiding_parts()
}

const A_PART: &str = "a part begins with `[[part]]` and has at least `item`, `kind` and `source`";

pub(crate) fn no_clear_name(key: &str, fault: NameFault) -> Problem {
    Problem::new(format!("`{key}` is no clear name: {fault}")).with_help(&clear_name(fault))
}

/// How to write a name that isn't taken for another one.
pub(crate) fn clear_name(fault: NameFault) -> String {
    match fault {
        NameFault::LooksLike { name } => format!("write `{name}`, or another name"),
        NameFault::TooLong { .. } => "names are compared letter by letter: shorten it wherever it stands".into(),
        NameFault::Form { character: '×' } => "write `x`".into(),
        NameFault::Form { character: '…' } => "write `...`".into(),
        NameFault::Form { .. } => "write the character that a keyboard has for it".into(),
        NameFault::Foreign { .. } => {
            "write a number, or what stands for it in ASCII; the protective conductor is `PE`".into()
        }
        NameFault::NoRules { .. } => "leave the marking out: the part mates, and isn't wired".into(),
        NameFault::Script { character: 'μ' } | NameFault::LooksLatin { character: 'μ' } => {
            "write `µ`, U+00B5, if the unit was meant".into()
        }
        NameFault::LooksLatin { .. } => {
            "write the Latin letter, or a name that a reader knows to be of the other script".into()
        }
        NameFault::Script { .. } => "write the Latin letter, if it was meant".into(),
        _ => "delete it: a name that differs only in what nobody sees would be another name".into(),
    }
}

pub(crate) fn unknown_shared(name: &str, meant: Option<&str>) -> Problem {
    let name = Shown::from(name);
    let meant = meant.map(Shown::from);
    let help = did_you_mean(meant.as_deref()).unwrap_or_else(|| format!("write it as `[shared.{name}]`"));
    Problem::new(format!("no shared block is called `{name}`")).with_help(&help)
}

/// `first` is the place of the other one.
pub(crate) fn same_face(name: &str, first: &str) -> Problem {
    let (name, first) = (Shown::from(name), Shown::from(first));
    Problem::new(format!("face `{name}` of this part stands here again, first at {first}"))
        .with_help("give one of the two another name")
}

pub(crate) fn too_many_faces(found: usize, most: usize) -> Problem {
    Problem::new(format!("a part has at most {most} mating faces, not {found}"))
}

pub(crate) fn separable_cap(poles: Poles) -> Problem {
    Problem::new(format!("a separable cap has at most {} poles, not {}", Separable::MAX_POLES, poles.get()))
}

/// A marking, if there is one, marks each pole, and no more of them than the compiler counts.
pub(crate) fn wrong_marking(key: &str, marked: usize, poles: Poles) -> Option<Problem> {
    let poles = poles.get();
    if marked == 0 {
        None
    } else if marked != usize::from(poles) {
        let help = format!("write one for each pole, with spaces between them, or `poles = {marked}`");
        Some(Problem::new(format!("`{key}` marks {marked} poles, but `poles` is {poles}")).with_help(&help))
    } else if poles > MAX_POLES {
        let help = "leave it out: a part with more poles mates, but isn't wired";
        Some(Problem::new(format!("`{key}` marks {poles} poles, against {MAX_POLES} at most")).with_help(help))
    } else {
        None
    }
}

pub(crate) fn contradiction(pole: &str, potential: &str) -> Problem {
    Problem::new(format!("a pole marked `{pole}` against potential `{potential}`")).with_help(
        "correct one of the two: `potential-marking` adds to a number, it takes nothing from `PE`, `N` or `L`",
    )
}

/// Each pole has as many connection points as the others, and no more than the compiler counts.
pub(crate) fn wrong_points(points: u8, poles: Poles) -> Option<Problem> {
    let poles = poles.get();
    if !points.is_multiple_of(poles) {
        return Some(Problem::new(format!("{points} connection points are no multiple of {poles} poles")));
    }
    let each = points / poles;
    (each > MAX_POINTS).then(|| {
        let message =
            format!("{points} connection points of {poles} poles are {each} a pole, against {MAX_POINTS} at most");
        Problem::new(message).with_help("leave it out: the compiler counts no further")
    })
}

pub(crate) fn impulse_voltage(
    found: Voltage,
    rated: Voltage,
    category: OvervoltageCategory,
    expected: Voltage,
) -> Problem {
    Problem::new(format!("{found} doesn't follow from {rated} and overvoltage category {category}: that is {expected}"))
        .with_help("rated voltages are rounded up to the next row of IEC 60664-1")
}

pub(crate) fn same_conductor(conductor: &ConductorRange) -> Problem {
    Problem::new(format!("a range for {}, {}, stands here again", conductor.kind, conductor.insertion))
}

/// `whole` is the range that the other lies within.
pub(crate) fn too_large_conductor(conductor: &ConductorRange, whole: &ConductorRange) -> Problem {
    let (kind, found, limit) = (conductor.kind, conductor.cross_section, whole.cross_section);
    Problem::new(if kind == whole.kind {
        format!("{kind} pushed in, {found}, is more than with the clamp opened, {limit}")
    } else {
        format!("{kind}, {found}, is more than {} alone, {limit}", whole.kind)
    })
}

pub(crate) fn nominal_cross_section(found: CrossSection) -> Problem {
    Problem::new(format!("no conductor of the nominal cross-section {found} goes in"))
        .with_help("compare it with the ranges in `[[part.connection.conductor]]`")
}

pub(crate) fn strip_length(found: Length) -> Problem {
    Problem::new(format!("strip length {found} against whole steps of {STRIP_LENGTH_STEP} up to {MAX_STRIP_LENGTH}"))
        .with_help("leave it out, or write what can be measured")
}
