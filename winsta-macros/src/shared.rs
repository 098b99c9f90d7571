//! What several parts have in common stands once: the sheet without what is a part's own, and the mating face.

use std::collections::HashMap;
use std::hash::Hash;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use winsta_spec::{Catalogue, Face, Fitting, Names};
use winsta_types::coding::Coding;
use winsta_types::data_sheet::DataSheet;
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;

use crate::data_sheet::Constant;
use crate::expand::{has_several_faces, names};
use crate::markers::Markers;
use crate::terminals::Terminals;

/// Distinct values, each with its number.
struct Distinct<T> {
    values: Vec<T>,
    numbers: HashMap<T, usize>,
}

impl<T: Clone + Eq + Hash> Distinct<T> {
    fn of(values: impl Iterator<Item = T>) -> Self {
        let mut distinct = Self { values: Vec::new(), numbers: HashMap::new() };
        for value in values {
            if !distinct.numbers.contains_key(&value) {
                distinct.numbers.insert(value.clone(), distinct.values.len());
                distinct.values.push(value);
            }
        }
        distinct
    }

    fn number(&self, value: &T) -> usize {
        self.numbers.get(value).map_or(0, |number| number + 1)
    }
}

/// The distinct sheets of a catalogue, without what is a part's own.
pub(crate) struct Sheets(Distinct<DataSheet>);

impl Sheets {
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        Self(Distinct::of(catalogue.parts.iter().flat_map(|part| {
            let faces = part.entry.faces.iter().filter(|_| has_several_faces(part));
            std::iter::once(&part.entry.sheet).chain(faces.map(|face| &face.sheet)).map(without_own)
        })))
    }

    /// The sheet of a part as an expression: what it shares, and its own figures.
    pub(crate) fn own(&self, sheet: &DataSheet) -> TokenStream {
        let item = sheet.item_number;
        let shared = sheet_name(self.0.number(&without_own(sheet)));
        let mut own = quote!(w::Own::new(Self, #item, #shared));
        macro_rules! figures {
            ($($field:ident)+) => {$(
                if let Some(figure) = sheet.$field {
                    let figure = figure.constant();
                    own.extend(quote!(.$field(#figure)));
                }
            )+};
        }
        figures!(description color weight fire_load gtin customs_tariff);
        if !sheet.counterparts.is_empty() {
            let counterparts = sheet.counterparts.constant();
            own.extend(quote!(.counterparts(#counterparts)));
        }
        own
    }

    pub(crate) fn expand(&self) -> TokenStream {
        let sheets = self.0.values.iter().enumerate().map(|(index, sheet)| {
            let (name, sheet) = (sheet_name(index + 1), sheet.constant());
            quote!(const #name: &w::DataSheet = &#sheet;)
        });
        quote!(#(#sheets)*)
    }
}

fn sheet_name(number: usize) -> Ident {
    format_ident!("SHEET{number}")
}

fn without_own(sheet: &DataSheet) -> DataSheet {
    DataSheet {
        item_number: "",
        description: None,
        color: None,
        weight: None,
        fire_load: None,
        gtin: None,
        customs_tariff: None,
        counterparts: &[],
        ..*sheet
    }
}

/// What the rules ask about a mating face.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    gender: Gender,
    family: &'static str,
    poles: Poles,
    coding: Coding,
    application: Option<&'static str>,
    has_lever: bool,
    terminals: Option<usize>,
    caps: Names,
}

/// The distinct mating faces of a catalogue.
pub(crate) struct Faces {
    module: Ident,
    faces: Distinct<Key>,
}

impl Faces {
    pub(crate) fn of(catalogue: &Catalogue, stem: &str, terminals: &Terminals) -> Self {
        let faces = catalogue.parts.iter().flat_map(|part| part.entry.faces.iter().zip(&part.fitting));
        Self {
            module: format_ident!("faces_of_{stem}"),
            faces: Distinct::of(faces.map(|(face, fitting)| key(face, fitting, terminals))),
        }
    }

    /// The type of a face.
    pub(crate) fn path(&self, face: &Face, fitting: &Fitting, terminals: &Terminals) -> TokenStream {
        let (module, name) = (&self.module, face_name(self.faces.number(&key(face, fitting, terminals))));
        quote!(#module::#name)
    }

    pub(crate) fn expand(&self, markers: &Markers, terminals: &Terminals) -> TokenStream {
        let module = &self.module;
        let faces = self.faces.values.iter().enumerate().map(|(index, key)| {
            let name = face_name(index + 1);
            let gender = match key.gender {
                Gender::Socket => quote!(w::Female),
                Gender::Plug => quote!(w::Male),
            };
            let family = markers.family(key.family);
            let poles = key.poles.get();
            let coding = markers.coding(key.coding);
            let application = markers.application(key.application);
            let lever = if key.has_lever { quote!(w::LeverFitted) } else { quote!(w::NoLever) };
            let terminals = terminals.path(key.terminals);
            let caps = names(&key.caps, &quote!(super::));
            quote! {
                pub struct #name;
                impl w::Face for #name {
                    type Role = w::AConnector;
                }
                impl w::MatingFace for #name {
                    type Gender = #gender;
                    type Family = #family;
                    type Poles = w::PoleCount<#poles>;
                    type Coding = #coding;
                    type Application = #application;
                    type Lever = #lever;
                    type Terminals = #terminals;
                    type FittingCaps = #caps;
                }
            }
        });
        quote! {
            #[doc(hidden)]
            #[allow(missing_docs, missing_debug_implementations)]
            mod #module {
                use ::winsta::__private as w;
                #(#faces)*
            }
        }
    }
}

fn face_name(number: usize) -> Ident {
    format_ident!("Face{number}")
}

fn key(face: &Face, fitting: &Fitting, terminals: &Terminals) -> Key {
    Key {
        gender: face.gender,
        family: face.family.value,
        poles: face.poles,
        coding: face.coding,
        application: face.sheet.application,
        has_lever: face.sheet.locking_lever == Some(true),
        terminals: terminals.number(&face.sheet),
        caps: fitting.caps.clone(),
    }
}
