//! The mating faces that parts share: what the rules read of each.

use winsta_spec::{Catalog, FaceEntry, Names};
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;

use crate::code::{hidden_module, list, numbered};
use crate::distinct::Distinct;
use crate::names::NameTypes;
use crate::terminals::Terminals;

/// What the rules read of a face. Two faces that are alike here share one type.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Read<'c> {
    gender: Gender,
    family: &'static str,
    poles: Poles,
    coding: &'c str,
    application: Option<&'static str>,
    has_lever: bool,
    terminals: Option<usize>,
    caps: &'c Names,
}

impl<'c> Read<'c> {
    fn of(face: &'c FaceEntry, caps: &'c Names, terminals: Option<usize>) -> Self {
        Self {
            gender: face.gender,
            family: face.family.value,
            poles: face.poles,
            coding: face.coding.as_str(),
            application: face.sheet.application,
            has_lever: face.sheet.locking_lever == Some(true),
            terminals,
            caps,
        }
    }
}

/// The distinct mating faces of a catalog.
pub(crate) struct Faces<'c> {
    module: String,
    faces: Distinct<Read<'c>>,
    /// Of each part the numbers of its faces.
    numbers: Vec<Vec<usize>>,
}

impl<'c> Faces<'c> {
    pub(crate) fn of(catalog: &'c Catalog, stem: &str, terminals: &Terminals) -> Self {
        let mut distinct = Distinct::default();
        let mut numbers = Vec::with_capacity(catalog.parts.len());
        for (at, part) in catalog.parts.iter().enumerate() {
            let faces = part.entry.faces.iter().zip(&part.fitting).zip(terminals.of_part(at));
            let faces = faces.map(|((face, fitting), terminals)| Read::of(face, &fitting.caps, *terminals));
            numbers.push(faces.map(|read| distinct.add(read)).collect());
        }
        Self { module: format!("faces_of_{stem}"), faces: distinct, numbers }
    }

    /// The module of their types, and of the list of sheets.
    pub(crate) fn module(&self) -> &str {
        &self.module
    }

    /// The types of the faces of a part.
    pub(crate) fn of_part(&self, part: usize) -> Vec<String> {
        self.numbers[part].iter().map(|number| self.path(*number)).collect()
    }

    fn path(&self, number: usize) -> String {
        format!("{}::{}", self.module, numbered("Face", number))
    }

    pub(crate) fn types(&self, code: &mut String) {
        let mut types = "pub struct Sheets;\n".to_owned();
        for number in 0..self.faces.values().len() {
            types += &format!("pub struct {};\n", numbered("Face", number));
        }
        hidden_module(code, &self.module, &types);
    }

    pub(crate) fn impls(&self, code: &mut String, names: &NameTypes, terminals: &Terminals) {
        for (number, read) in self.faces.values().iter().enumerate() {
            let gender = match read.gender {
                Gender::Socket => "Female",
                Gender::Plug => "Male",
            };
            *code += &format!(
                "impl w::MatingFace for {} {{\n\
                 type Sheets = {}::Sheets;\n\
                 type Gender = w::{gender};\n\
                 type Family = {};\n\
                 type Poles = w::PoleCount<{}>;\n\
                 type Coding = {};\n\
                 type Application = {};\n\
                 type Lever = w::{};\n\
                 type Terminals = {};\n\
                 type FittingCaps = {};\n\
                 }}\n",
                self.path(number),
                self.module,
                names.family(read.family),
                read.poles.get(),
                names.coding(read.coding),
                names.application(read.application),
                if read.has_lever { "LeverFitted" } else { "NoLever" },
                terminals.path(read.terminals),
                list(read.caps),
            );
        }
    }
}
