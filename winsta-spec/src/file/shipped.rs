//! The parts files that come with the crate, for files of one's own to build on: `builds-on = "winsta:winsta.toml"`.

/// How a shipped file is named.
pub(crate) const PREFIX: &str = "winsta:";

const FILES: &[(&str, &str)] = &[
    ("winsta:winsta.toml", include_str!("../../parts/winsta.toml")),
    ("winsta:winsta-snap-in.toml", include_str!("../../parts/winsta-snap-in.toml")),
];

/// The name and the text of a shipped file.
pub(crate) fn file(name: &str) -> Option<(&'static str, &'static str)> {
    FILES.iter().copied().find(|(known, _)| *known == name)
}

/// The names of all of them.
pub(crate) fn names() -> Vec<String> {
    FILES.iter().map(|(name, _)| name.to_string()).collect()
}
