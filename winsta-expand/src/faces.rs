//! What parts share: a type for each distinct mating face with its sheet, which says what the rules read.

use winsta_spec::Names;
use winsta_types::data_sheet::Kind;
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;

use crate::code::{list, numbered};
use crate::distinct::Distinct;
use crate::names::NameTypes;
use crate::piece::Piece;
use crate::sheets::Sheets;
use crate::terminals::Terminals;

/// What several pieces have in common.
#[derive(PartialEq, Eq, Hash)]
struct Face<'c> {
    sheet: usize,
    role: Role<'c>,
}

#[derive(PartialEq, Eq, Hash)]
enum Role<'c> {
    Connector(Mating<'c>),
    LockoutCap,
    /// Of a tool, and of a part with several faces.
    None,
}

/// What the rules of mating read of a face.
#[derive(PartialEq, Eq, Hash)]
struct Mating<'c> {
    gender: Gender,
    family: &'static str,
    poles: Poles,
    coding: &'c str,
    application: Option<&'static str>,
    has_lever: bool,
    terminals: Option<usize>,
    caps: &'c Names,
}

impl<'c> Role<'c> {
    fn of(piece: &Piece<'c>, terminals: Option<usize>) -> Self {
        let Some((face, fitting)) = piece.face else {
            return if piece.sheet.kind == Kind::LockoutCap { Self::LockoutCap } else { Self::None };
        };
        Self::Connector(Mating {
            gender: face.gender,
            family: face.family.value,
            poles: face.poles,
            coding: face.coding.as_str(),
            application: piece.sheet.application,
            has_lever: piece.sheet.locking_lever == Some(true),
            terminals,
            caps: &fitting.caps,
        })
    }
}

/// The distinct faces of a catalog.
pub(crate) struct Faces<'c> {
    faces: Distinct<Face<'c>>,
    /// Of each piece the number of its face.
    numbers: Vec<usize>,
}

impl<'c> Faces<'c> {
    pub(crate) fn of(pieces: &[Piece<'c>], terminals: &Terminals, sheets: &Sheets) -> Self {
        let mut faces = Distinct::default();
        let numbers = pieces.iter().enumerate().map(|(at, piece)| {
            faces.add(Face { sheet: sheets.of_piece(at), role: Role::of(piece, terminals.of_piece(at)) })
        });
        Self { numbers: numbers.collect(), faces }
    }

    /// The type of the face of a piece.
    pub(crate) fn of_piece(&self, piece: usize) -> String {
        face_type(self.numbers[piece])
    }

    /// The types, and what they say. They stand in the constant that names them, where nobody else can.
    pub(crate) fn expand(&self, code: &mut String, names: &NameTypes, terminals: &Terminals) {
        for (number, face) in self.faces.values().iter().enumerate() {
            let name = face_type(number);
            *code += &format!("pub struct {name};\n");
            let sheet = format!("const SHEET: &'static w::DataSheet = &{};", numbered("SHEET", face.sheet));
            match &face.role {
                Role::Connector(read) => mating_face(code, &name, &sheet, read, names, terminals),
                Role::LockoutCap => *code += &without_mating(&name, &sheet, "ALockoutCap"),
                Role::None => *code += &without_mating(&name, &sheet, "NothingThatMates"),
            }
        }
    }
}

/// The type of a face. A part can have any name that begins with a capital letter, and is named beside it.
fn face_type(number: usize) -> String {
    numbered("_Face", number)
}

fn without_mating(name: &str, sheet: &str, role: &str) -> String {
    format!("impl w::Face for {name} {{\n{sheet}\ntype Role = w::{role};\n}}\n")
}

fn mating_face(
    code: &mut String,
    name: &str,
    sheet: &str,
    read: &Mating<'_>,
    names: &NameTypes,
    terminals: &Terminals,
) {
    let gender = match read.gender {
        Gender::Socket => "Female",
        Gender::Plug => "Male",
    };
    *code += &format!(
        "impl w::MatingFace for {name} {{\n\
         {sheet}\n\
         type Gender = w::{gender};\n\
         type Family = {};\n\
         type Poles = w::PoleCount<{}>;\n\
         type Coding = {};\n\
         type Application = {};\n\
         type Lever = w::{};\n\
         type Terminals = {};\n\
         type FittingCaps = {};\n\
         }}\n",
        names.family(read.family),
        read.poles.get(),
        names.coding(read.coding),
        names.application(read.application),
        if read.has_lever { "LeverFitted" } else { "NoLever" },
        terminals.path(read.terminals),
        list(read.caps),
    );
}
