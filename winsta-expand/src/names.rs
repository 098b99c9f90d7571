//! The types of the families, codings and applications of a catalog: one for each name.

use std::collections::BTreeMap;

use winsta_spec::{coding_type_name, words_type_name};
use winsta_types::family::MismatingProtection;
use winsta_types::name::id;

use crate::code::{READ, USE};
use crate::free_names::FreeNames;
use crate::piece::Piece;

/// The names that the parts of a catalog use, and what their types are called.
pub(crate) struct NameTypes {
    module: String,
    families: BTreeMap<&'static str, (String, Option<MismatingProtection>)>,
    codings: BTreeMap<String, String>,
    applications: BTreeMap<&'static str, String>,
}

impl NameTypes {
    /// `stem` is what the parts file is called: the types go into a module after it, so that a message in which a name
    /// alone isn't clear reads `parts::names_of_own::CodingB`.
    pub(crate) fn of(pieces: &[Piece<'_>], stem: &str) -> Self {
        let mut taken = FreeNames::default();
        let (mut families, mut codings, mut applications) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (face, _) in pieces.iter().filter_map(|piece| piece.face) {
            let family = face.family.value;
            families
                .entry(family)
                .or_insert_with(|| (taken.take(words_type_name(family)), face.sheet.mismating_protection));
            if !codings.contains_key(face.coding.as_str()) {
                codings.insert(face.coding.to_string(), taken.take(coding_type_name(face.coding)));
            }
            if let Some(application) = face.sheet.application {
                applications.entry(application).or_insert_with(|| taken.take(words_type_name(application)));
            }
        }
        Self { module: format!("names_of_{stem}"), families, codings, applications }
    }

    pub(crate) fn family(&self, family: &str) -> String {
        self.path(&self.families[family].0)
    }

    pub(crate) fn coding(&self, coding: &str) -> String {
        self.path(&self.codings[coding])
    }

    pub(crate) fn application(&self, application: Option<&str>) -> String {
        application.map_or_else(|| "w::NotStated".to_owned(), |application| self.path(&self.applications[application]))
    }

    fn path(&self, name: &str) -> String {
        format!("{}::{name}", self.module)
    }

    pub(crate) fn types(&self, code: &mut String) {
        code.extend(["mod ", &self.module, " {\n", USE]);
        for (name, (type_name, protection)) in &self.families {
            name_type(code, name, type_name);
            family(code, type_name, protection.as_ref());
        }
        for (name, type_name) in &self.codings {
            name_type(code, name, type_name);
        }
        for (name, type_name) in &self.applications {
            name_type(code, name, type_name);
        }
        code.push_str("}\n");
    }
}

fn name_type(code: &mut String, name: &str, type_name: &str) {
    let [a, b, c, d] = id(name);
    *code += &format!(
        "pub struct {type_name};\n\
         impl w::Name for {type_name} {{\n\
         const NAME: &'static w::str = {name:?};\n\
         type Id = w::Id<{a}, {b}, {c}, {d}>;\n\
         {READ}}}\n"
    );
}

fn family(code: &mut String, type_name: &str, protection: Option<&MismatingProtection>) {
    let against = |get: fn(&MismatingProtection) -> bool| match protection.map(get) {
        Some(true) => "Present",
        Some(false) => "Absent",
        None => "NotStated",
    };
    *code += &format!(
        "impl w::Family for {type_name} {{\n\
         type AgainstRotation = w::{};\n\
         type AgainstStagger = w::{};\n\
         type AgainstSinglePole = w::{};\n\
         {READ}}}\n",
        against(|protection| protection.rotated),
        against(|protection| protection.staggered),
        against(|protection| protection.single_pole),
    );
}
