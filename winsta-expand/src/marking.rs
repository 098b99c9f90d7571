//! The marking of the poles of a face, as a type: which pole a conductor goes to by its name.

use std::collections::{BTreeMap, BTreeSet};

use winsta_spec::pole_type_name;
use winsta_types::potential::{MARKINGS, MarkedFor};
use winsta_types::terminated::MAX_TUPLE;

use crate::code::READ;
use crate::free_names::FreeNames;
use crate::markdown::escaped;

/// What stands at each pole, and the potential of each.
pub(crate) type Marking = (&'static [&'static str], &'static [&'static str]);

/// The types of poles that winsta has none for.
#[derive(Default)]
pub(crate) struct OwnPoles {
    module: String,
    types: BTreeMap<&'static str, String>,
}

impl OwnPoles {
    pub(crate) fn of(markings: &[Marking], stem: &str) -> Self {
        let poles = markings.iter().flat_map(|(poles, _)| *poles).copied();
        let own: BTreeSet<_> = poles.filter(|pole| known(pole).is_none()).collect();
        let mut names = FreeNames::default();
        let types = own.into_iter().map(|pole| (pole, names.take(pole_type_name(pole)))).collect();
        Self { module: format!("poles_of_{stem}"), types }
    }

    pub(crate) fn expand(&self, code: &mut String) {
        if self.types.is_empty() {
            return;
        }
        *code +=
            &format!("/// The poles whose marking has no type in `winsta::potential`.\npub mod {} {{\n", self.module);
        for (marking, name) in &self.types {
            let doc = format!("The pole marked {}.", escaped(marking));
            *code += &format!(
                "#[doc = {doc:?}]\n#[derive(::winsta::__private::Debug)]\n#[allow(non_camel_case_types)]\npub struct {name};\n"
            );
        }
        code.push_str("}\n");
    }

    /// The type of a pole.
    fn path(&self, pole: &str) -> String {
        match self.types.get(pole) {
            Some(own) => format!("{}::{own}", self.module),
            None => format!("w::potential::{}", known(pole).unwrap_or_default()),
        }
    }
}

/// What the type at `path` says of a marking.
pub(crate) fn expand(code: &mut String, path: &str, (poles, potentials): Marking, own: &OwnPoles) {
    let types: Vec<_> = poles.iter().map(|pole| own.path(pole)).collect();
    *code += &format!(
        "impl w::Named for {path} {{\n\
         type Poles = ({},);\n\
         type Free = {};\n\
         {READ}}}\n",
        types.join(", "),
        free(poles.len()),
    );
    for (index, pole) in poles.iter().enumerate() {
        // A name that two poles have names neither.
        if poles.iter().filter(|other| *other == pole).count() > 1 {
            continue;
        }
        let at = match MarkedFor::of(potentials.get(index).unwrap_or(pole)) {
            MarkedFor::EarthAlone => "EarthPole",
            MarkedFor::NeutralAlone => "NeutralPole",
            MarkedFor::LineAlone => "LinePole",
            MarkedFor::AnyButEarth => "LivePole",
        };
        *code += &format!(
            "#[diagnostic::do_not_recommend]\n\
             impl<S, Poles> w::PoleMarked<{}, S, Poles> for {path} {{\n\
             type At = w::{at}<{}>;\n\
             {READ}}}\n",
            types[index],
            index + 1,
        );
    }
}

/// So many poles without a conductor.
fn free(poles: usize) -> String {
    if poles <= MAX_TUPLE {
        return format!("({})", "w::Free, ".repeat(poles));
    }
    format!("{}w::End{}", "w::Cons<w::Free, ".repeat(poles), ">".repeat(poles))
}

/// The name of the type in `winsta::potential` for a marking.
fn known(marking: &str) -> Option<&'static str> {
    MARKINGS.iter().find(|(name, _)| *name == marking).map(|(_, type_name)| *type_name)
}
