//! The parts files that come with the crate, for files of one's own to build on: `builds-on = "winsta:winsta.toml"`.

use crate::source::File;

/// How a shipped file is named.
pub(crate) const PREFIX: &str = "winsta:";

const FILES: &[(&str, &str)] = &[
    ("winsta:winsta.toml", include_str!("../parts/winsta.toml")),
    ("winsta:winsta-snap-in.toml", include_str!("../parts/winsta-snap-in.toml")),
];

/// The shipped file of that name.
pub(crate) fn file(name: &str) -> Option<File> {
    let (name, text) = FILES.iter().find(|(known, _)| *known == name)?;
    Some(File::from_text(*name, *text))
}

/// The names of all of them.
pub(crate) fn names() -> Vec<String> {
    FILES.iter().map(|(name, _)| name.to_string()).collect()
}
