//! A part: its type, and what generated code says of it.

use winsta_spec::{CatalogPart, FaceEntry};
use winsta_types::data_sheet::{Closes, DataSheet, Kind};

use crate::code::{READ, has_several_faces, list};
use crate::docs::{self, Docs};
use crate::own;

/// Parts show their names, so that what holds one can derive `Debug`: in a catalog of some parts. In one of 10,000 it
/// would take rustc a third more time, and as much more memory.
pub(crate) fn derive(parts: usize) -> &'static str {
    const SOME: usize = 250;
    if parts <= SOME { "#[derive(::core::fmt::Debug)]" } else { "#[allow(missing_debug_implementations)]" }
}

/// The type of a part, and those of its mating faces if it has several.
pub(crate) fn types(code: &mut String, part: &CatalogPart, shared_docs: &str, extent: Docs, derive: &str) {
    let name = &part.entry.type_name.value;
    if extent != Docs::Title {
        doc_alias(code, part);
    }
    unit_struct(code, name, &docs::part(part, shared_docs, extent), derive);
    if !has_several_faces(part) {
        return;
    }
    for (face, fitting) in part.entry.faces.iter().zip(&part.fitting) {
        unit_struct(code, &face.type_name, &docs::face(part, face, fitting, extent), derive);
    }
    let faces: String = part.entry.faces.iter().map(|face| format!("{}, ", face.type_name)).collect();
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

/// Makes the item number as printed findable in rustdoc, which takes neither quotes nor the name itself.
fn doc_alias(code: &mut String, part: &CatalogPart) {
    let item_number = part.entry.item_number.value;
    if item_number != part.entry.type_name.value
        && !item_number.contains(['"', '\'', '`', '\\'])
        && !item_number.contains(|c: char| c.is_control() || c.is_whitespace() && c != ' ')
    {
        *code += &format!("#[doc(alias = {item_number:?})]\n");
    }
}

fn unit_struct(code: &mut String, name: &str, docs: &str, derive: &str) {
    // Only where it is needed, for crates that forbid it.
    let allow = if name.contains('_') { "#[allow(non_camel_case_types)]\n" } else { "" };
    *code += &format!("#[doc = {docs:?}]\n{allow}{derive}\npub struct {name};\n");
}

/// What generated code says of a part, or of each of its faces; `sheets` are the numbers of their shared sheets, and
/// `faces` the types of its faces. `module` has the list of sheets.
pub(crate) fn impls(code: &mut String, part: &CatalogPart, sheets: &[usize], faces: &[String], module: &str) {
    let entry = &part.entry;
    let name = &entry.type_name.value;
    // The only face of a part is the part itself.
    let sheets_of_faces = if has_several_faces(part) { &sheets[1..] } else { sheets };
    for (((face, fitting), sheet), path) in entry.faces.iter().zip(&part.fitting).zip(sheets_of_faces).zip(faces) {
        let FaceEntry { type_name, sheet: own, .. } = face;
        spec(code, type_name, &own::line(own, *sheet), path, &list(&fitting.mates));
    }
    if entry.faces.is_empty() || has_several_faces(part) {
        let face = if entry.sheet.kind == Kind::LockoutCap { "CapFace" } else { "NoFace" };
        let face = format!("w::{face}<{module}::Sheets>");
        spec(code, name, &own::line(&entry.sheet, sheets[0]), &face, "w::NoPartOfThisCatalog");
    }
    if let DataSheet { closes: Some(closes), poles: Some(poles), separable, .. } = &entry.sheet {
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

fn spec(code: &mut String, name: &str, own: &str, face: &str, fitting: &str) {
    *code += &format!(
        "impl w::PartSpec for {name} {{\n\
         const PIECE: Self = Self;\n\
         const OWN: &'static w::str = {own:?};\n\
         type Face = {face};\n\
         type Fitting = {fitting};\n\
         }}\n"
    );
}
