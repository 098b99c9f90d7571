//! A piece: its type, and what generated code says of it.

use winsta_types::data_sheet::{Closes, DataSheet};

use crate::code::{READ, list};
use crate::docs::{self, Docs};
use crate::own;
use crate::piece::{Piece, has_several_faces};

/// Parts show their names, so that what holds one can derive `Debug`: in a catalog of some parts. In one of 10,000 it
/// would take rustc a third more time, and as much more memory.
pub(crate) fn derive(parts: usize) -> &'static str {
    const SOME: usize = 250;
    if parts <= SOME { "#[derive(::core::fmt::Debug)]\n" } else { "" }
}

/// The type of a piece.
pub(crate) fn types(code: &mut String, piece: &Piece<'_>, shared_docs: &str, extent: Docs, derive: &str) {
    let docs = match piece.face {
        Some((face, fitting)) if piece.is_face_of_several() => docs::face(piece.part, face, fitting, extent),
        _ => {
            doc_alias(code, piece, extent);
            docs::part(piece.part, shared_docs, extent)
        }
    };
    let name = piece.type_name;
    *code += &format!("#[doc = {docs:?}]\n{derive}pub struct {name};\n");
    if piece.face.is_none() && has_several_faces(piece.part) {
        split_and_join(code, piece);
    }
}

/// Makes the item number as printed findable in rustdoc, which takes neither quotes nor the name itself.
fn doc_alias(code: &mut String, piece: &Piece<'_>, extent: Docs) {
    let item_number = piece.sheet.item_number;
    if extent != Docs::Title
        && item_number != piece.type_name
        && !item_number.contains(['"', '\'', '`', '\\'])
        && !item_number.contains(|c: char| c.is_control() || c.is_whitespace() && c != ' ')
    {
        *code += &format!("#[doc(alias = {item_number:?})]\n");
    }
}

fn split_and_join(code: &mut String, piece: &Piece<'_>) {
    let name = piece.type_name;
    let faces: String = piece.part.entry.faces.iter().map(|face| format!("{}, ", face.type_name)).collect();
    *code += &format!(
        "impl {name} {{\n\
         /// Its mating faces, in the order of the parts file. Each mates on its own.\n\
         #[inline(always)]\n\
         pub const fn split(self) -> ({faces}) {{ ({faces}) }}\n\
         /// The part again, when none of its faces is mated.\n\
         #[inline(always)]\n\
         pub const fn join(_: ({faces})) -> Self {{ {name} }}\n\
         }}\n"
    );
}

/// What generated code says of a piece; `face` is the type of what it has in common with others.
pub(crate) fn impls(code: &mut String, piece: &Piece<'_>, face: &str) {
    let name = piece.type_name;
    let fitting = piece.face.map_or_else(|| "w::NoPartOfThisCatalog".to_owned(), |(_, fitting)| list(&fitting.mates));
    // `Self`, since rustc looks up the name for longer.
    *code += &format!(
        "impl w::PartSpec for {name} {{\n\
         const PIECE: Self = Self;\n\
         const OWN: &'static w::str = {:?};\n\
         type Face = {face};\n\
         type Fitting = {fitting};\n\
         }}\n",
        own::line(piece.sheet),
    );
    if let DataSheet { closes: Some(closes), poles: Some(poles), separable, .. } = piece.sheet {
        let closes = match closes {
            Closes::Sockets => "ForSockets",
            Closes::Cutouts => "ForCutouts",
        };
        let size = if *separable == Some(true) { "Separable" } else { "Whole" };
        *code += &format!(
            "#[diagnostic::do_not_recommend]\n\
             impl w::LockoutCap for {name} {{\n\
             type Use = w::{closes};\n\
             type Poles = w::PoleCount<{poles}>;\n\
             type Size = w::{size};\n\
             {READ}}}\n",
            poles = poles.get(),
        );
    }
}
