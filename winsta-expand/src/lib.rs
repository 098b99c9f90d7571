//! From a catalog to Rust code: what the macro of [winsta](https://docs.rs/winsta) makes of parts files, as text.
//!
//! ```text
//! catalog ─▶ what parts share: names, terminals, faces, sheets ─▶ parts ─▶ code
//! ```
//!
//! Text and no tokens: a macro parses it once, which takes less time than making each token, and a benchmark or a build
//! script can write it down. It uses nothing but names of its own and `::winsta::__private`.
//!
//! ```
//! let files = [winsta_spec::File::new("../parts/winsta.toml", "parts/winsta.toml")];
//! let (catalog, _) = winsta_spec::read(&files);
//! let code = winsta_expand::expand(&catalog, "winsta", winsta_expand::Docs::Title);
//! assert!(code.contains("pub struct P770_744_062_000;"));
//! ```

#![forbid(unsafe_code)]

mod clamp;
mod code;
mod data_sheet;
mod distinct;
mod docs;
mod drawing;
mod faces;
mod free_names;
#[cfg(test)]
#[path = "../../tests/hostile/mod.rs"]
mod hostile;
mod markdown;
mod marking;
mod names;
mod own;
mod part;
mod piece;
mod rows;
mod sheets;
mod terminals;
#[cfg(test)]
mod tests;

use winsta_spec::Catalog;

pub use crate::docs::Docs;

use crate::code::USE;
use crate::faces::Faces;
use crate::names::NameTypes;
use crate::piece::Piece;
use crate::sheets::Sheets;
use crate::terminals::Terminals;

/// The code for all parts of a catalog: a type for each, and what the rules read of it.
///
/// `stem` is a part of a Rust name that no other catalog of the module has: `winsta` for `parts/winsta.toml`.
#[must_use]
pub fn expand(catalog: &Catalog, stem: &str, docs: Docs) -> String {
    let pieces: Vec<_> = catalog.parts.iter().flat_map(Piece::of_part).collect();
    let names = NameTypes::of(&pieces, stem);
    let terminals = Terminals::of(&pieces, stem);
    let sheets = Sheets::of(&pieces, docs);
    let faces = Faces::of(&pieces, &terminals, &sheets);
    let derive = part::derive(catalog.parts.len());
    let mut code = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        part::types(&mut code, piece, sheets.docs(sheets.of_piece(at)), docs, derive);
    }
    names.types(&mut code);
    terminals.types(&mut code);
    // In a function, a module sees nothing of what stands beside it. So what refers to another module, or to a part, stands
    // in a constant, which does.
    code.extend(["#[allow(clippy::needless_update)]\nconst _: () = {\n", USE]);
    terminals.impls(&mut code);
    sheets.expand(&mut code);
    faces.expand(&mut code, &names, &terminals);
    for (at, piece) in pieces.iter().enumerate() {
        part::impls(&mut code, piece, &faces.of_piece(at));
    }
    code.push_str("};\n");
    code
}
