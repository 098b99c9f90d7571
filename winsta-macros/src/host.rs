//! What depends on the program that runs the macro: a compiler, an editor, or rustdoc.

use std::env;
use std::path::PathBuf;

use proc_macro2::Span;
use winsta_expand::Docs;

/// How much documentation the program needs.
pub(crate) fn docs() -> Docs {
    let program = env::current_exe().unwrap_or_default();
    match program.file_stem().and_then(|stem| stem.to_str()) {
        Some("rustc" | "clippy-driver") => Docs::Title,
        Some("rustdoc") => Docs::SheetWithDrawings,
        _ => Docs::Sheet,
    }
}

/// The root of the package that is compiled.
pub(crate) fn package_root() -> Option<PathBuf> {
    env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)
}

/// The file that a piece of code stands in, relative to the working directory, which is that of this process. An editor
/// may not know it.
pub(crate) fn calling_file(span: Span) -> Option<PathBuf> {
    span.unwrap().local_file()
}
