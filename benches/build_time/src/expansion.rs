//! What `parts!` makes, as plain Rust: its own modules, compiled in here.

use winsta_spec::Catalogue;

/// The text of the expansion of a catalogue read from `parts.toml`.
pub fn plain(catalogue: &Catalogue) -> String {
    crate::expand::expand(catalogue, "parts").to_string()
}
