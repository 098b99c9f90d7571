//! What can be wrong between the entries of all files, and with a name that is looked up.

use winsta_types::data_sheet::Kind;
use winsta_types::mating::Mismatch;

use crate::fault::pair::Mates;
use crate::fault::problem::Problem;
use crate::fault::words::did_you_mean;
use crate::text::shown::Shown;

/// `first` is the place of the other one.
pub(crate) fn same_item(item: &str, first: &str) -> Problem {
    Problem::new(format!("item `{}` stands here again, first at {}", Shown::from(item), Shown::from(first)))
        .with_help("a part stands once in a catalog, however many files it has")
}

pub(crate) fn part_called_like_a_face(label: &str, first: &str) -> Problem {
    let (label, first) = (Shown::from(label), Shown::from(first));
    Problem::new(format!("item `{label}` is called like a face of the part at {first}")).with_help(WHICH_IS_MEANT)
}

pub(crate) fn face_called_like_a_part(label: &str, first: &str) -> Problem {
    let (label, first) = (Shown::from(label), Shown::from(first));
    Problem::new(format!("face `{label}` is called like the part at {first}")).with_help(WHICH_IS_MEANT)
}

const WHICH_IS_MEANT: &str = "a wiring file couldn't say which of the two is meant: give the face another `name`";

pub(crate) fn same_type_name(name: &str, first: &str) -> Problem {
    let (name, first) = (Shown::from(name), Shown::from(first));
    Problem::new(format!("the type name `{name}` is that of `{first}` already"))
        .with_help("give one of the two a name of its own: `name = \"…\"`")
}

pub(crate) fn same_family(name: &str, first: &str) -> Problem {
    Problem::new(format!("family `{}` stands here again, first at {}", Shown::from(name), Shown::from(first)))
}

pub(crate) fn unknown_family(name: &str, meant: Option<&str>) -> Problem {
    let (name, meant) = (Shown::from(name), meant.map(Shown::from));
    let help = did_you_mean(meant.as_deref())
        .unwrap_or_else(|| format!("describe it in a block: `[[family]]` with `name = \"{name}\"`"));
    Problem::new(format!("no family is called `{name}`")).with_help(&help)
}

pub(crate) fn unknown_item(key: &str, item: &str, meant: Option<&str>) -> Problem {
    let (item, meant) = (Shown::from(item), meant.map(Shown::from));
    let help = did_you_mean(meant.as_deref())
        .unwrap_or_else(|| "write a part of that item number, or leave it out".to_owned());
    Problem::new(format!("`{key}` names `{item}`, which is no part of this catalog")).with_help(&help)
}

pub(crate) fn no_counterpart(item: &str, mismatches: &str, mates: Option<&Mates>) -> Problem {
    let (item, mismatches) = (Shown::from(item), Shown::message(mismatches));
    Problem::new(format!("`{item}` can't be the counterpart: {mismatches}"))
        .with_help_if(mates.map(ToString::to_string))
}

pub(crate) fn unlike_poles(item: &str, poles: u8, like: &str, its: u8) -> Problem {
    let (item, like, s) = (Shown::from(item), Shown::from(like), if poles == 1 { "" } else { "s" });
    Problem::new(format!("`{item}` can't be assumed like `{like}`: {poles} pole{s} against {its}"))
        .with_help("take the figures over from a part with as many poles")
}

pub(crate) fn unlike_kinds(item: &str, kind: Kind, like: &str, its: Kind) -> Problem {
    let why = format!("{} against {}", with_article(kind), with_article(its));
    let help = "take the figures over from a part with as many mating faces";
    not_assumed(item, like, &Problem::new(why).with_help(help))
}

pub(crate) fn no_figure_of(item: &str, like: &str, kind: Kind, figure: &str) -> Problem {
    let why = format!("{} has no `{figure}`", with_article(kind));
    not_assumed(item, like, &Problem::new(why).with_help("leave it out: it would be an unknown key of the part"))
}

pub(crate) fn not_assumed(item: &str, like: &str, why: &Problem) -> Problem {
    let (item, like) = (Shown::from(item), Shown::from(like));
    Problem::new(format!("`{item}` can't be assumed like `{like}`: {why}")).with_help_if(why.help().map(Into::into))
}

pub(crate) fn nothing_to_assume(figure: &str, item: &str, like: &str) -> Problem {
    let (item, like) = (Shown::from(item), Shown::from(like));
    Problem::new(format!("nothing of `{figure}` is to be assumed: `{item}` gives it, or `{like}` doesn't"))
        .with_help("leave it out: a figure that is given stays as it is")
}

/// `mates` would fit the other half of a connection.
pub(crate) fn no_such_part(item: &str, meant: Option<&str>, mates: Option<&Mates>) -> Problem {
    let (item, meant) = (Shown::from(item), meant.map(Shown::from));
    let help: Vec<_> = did_you_mean(meant.as_deref()).into_iter().chain(mates.map(ToString::to_string)).collect();
    Problem::new(format!("`{item}` is no part of this catalog"))
        .with_help_if((!help.is_empty()).then(|| help.join(" ")))
}

pub(crate) fn faulty_part(item: &str) -> Problem {
    Problem::new(format!("`{}` has a fault of its own", Shown::from(item)))
        .with_help("correct it in its parts file first")
}

pub(crate) fn not_a_connector(item_number: &str, kind: Kind, mates: Option<&Mates>) -> Problem {
    Problem::new(format!("{}, but {}", Mismatch::NoFace { item_number }, with_article(kind)))
        .with_help_if(mates.map(ToString::to_string))
}

pub(crate) fn several_faces(item: &str, faces: impl Iterator<Item = &'static str>) -> Problem {
    let message = format!("`{item}` has several mating faces");
    Problem::new(message).with_help_if(few(faces).map(|faces| format!("name one of them: {faces}")))
}

pub(crate) fn no_such_face(
    item: &str,
    face: &str,
    meant: Option<&str>,
    faces: impl Iterator<Item = &'static str>,
) -> Problem {
    let (face, meant) = (Shown::from(face), meant.map(Shown::from));
    let help = match few(faces) {
        None => format!("write `{item}` alone"),
        Some(faces) => did_you_mean(meant.as_deref()).unwrap_or_else(|| format!("its faces are {faces}")),
    };
    Problem::new(format!("`{item}` has no face `{face}`")).with_help(&help)
}

/// The first of some names: `` `a`, `b` and others ``. `None` if there are none.
fn few(mut names: impl Iterator<Item = &'static str>) -> Option<String> {
    const SHOWN: usize = 8;
    let shown: Vec<_> = names.by_ref().take(SHOWN).collect();
    let others = if names.next().is_some() { " and others" } else { "" };
    (!shown.is_empty()).then(|| format!("{}{others}", crate::fault::words::list(&shown)))
}

/// `a socket`, `an operating tool`
pub(crate) fn with_article(kind: Kind) -> String {
    let article = if kind.as_str().starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {kind}")
}
