//! What several parts have in common stands once: the sheet without what is a part's own, and the mating face.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use winsta_spec::{Catalog, FaceEntry, Fitting, Names};
use winsta_types::coding::Coding;
use winsta_types::data_sheet::{
    Approval, Assembly, Connection, DataSheet, Environment, Geometry, Materials, Mechanics, Rating,
};
use winsta_types::gender::Gender;
use winsta_types::poles::Poles;
use winsta_types::quantity::{Energy, Mass};

use crate::data_sheet::Constant;
use crate::docs::{self, Length};
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
        values.for_each(|value| {
            distinct.add(value);
        });
        distinct
    }

    /// The number of a value, from 1.
    fn add(&mut self, value: T) -> usize {
        let next = self.values.len() + 1;
        match self.numbers.entry(value) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.values.push(new.key().clone());
                *new.insert(next)
            }
        }
    }

    fn number(&self, value: &T) -> usize {
        self.numbers.get(value).copied().unwrap_or_default()
    }
}

/// The sections of which sheets that differ have the same ones.
macro_rules! sections {
    ($($field:ident: $T:ty = $form:ident $Type:expr, $empty:expr;)+) => {
        struct Sections {
            $($field: Distinct<$T>,)+
        }

        impl Sections {
            fn of(sheets: &[DataSheet]) -> Self {
                Self { $($field: Distinct::of(sheets.iter().map(|sheet| sheet.$field).filter(|it| *it != $empty)),)+ }
            }

            fn expand(&self) -> TokenStream {
                let mut sections = TokenStream::new();
                $(for (index, section) in self.$field.values.iter().enumerate() {
                    let (name, section_type) = (section_name(stringify!($field), index + 1), $Type);
                    let section = $form::referred(section.constant());
                    sections.extend(quote!(const #name: &#section_type = #section;));
                })+
                sections
            }

            /// A sheet, with the names of its sections.
            fn sheet(&self, sheet: &DataSheet) -> TokenStream {
                let mut fields = TokenStream::new();
                $(if sheet.$field != $empty {
                    let name = section_name(stringify!($field), self.$field.number(&sheet.$field));
                    let section = $form::used(&name);
                    fields.extend(quote!($field: #section,));
                })+
                let rest = DataSheet { $($field: $empty,)+ ..*sheet }.constant();
                quote!(w::DataSheet { #fields ..#rest })
            }
        }
    };
}

sections! {
    ratings: &'static [Rating] = list quote!([w::Rating]), &[] as &[Rating];
    connection: Connection = held quote!(w::Connection), Connection::NOT_GIVEN;
    geometry: Geometry = held quote!(w::Geometry), Geometry::NOT_GIVEN;
    mechanics: Mechanics = held quote!(w::Mechanics), Mechanics::NOT_GIVEN;
    materials: Materials = held quote!(w::Materials), Materials::NOT_GIVEN;
    environment: Environment = held quote!(w::Environment), Environment::NOT_GIVEN;
    assembly: Assembly = held quote!(w::Assembly), Assembly::NOT_GIVEN;
    approvals: &'static [Approval] = list quote!([w::Approval]), &[] as &[Approval];
    notes: &'static [&'static str] = list quote!([&w::str]), &[] as &[&str];
}

/// A section that the sheet holds: the constant refers to it, since rustc takes long over a constant that holds another.
mod held {
    use super::{Ident, TokenStream, quote};

    pub(super) fn referred(section: TokenStream) -> TokenStream {
        quote!(&#section)
    }

    pub(super) fn used(name: &Ident) -> TokenStream {
        quote!(*#name)
    }
}

/// A list, to which the sheet refers itself.
mod list {
    use super::{Ident, TokenStream, quote};

    pub(super) fn referred(section: TokenStream) -> TokenStream {
        section
    }

    pub(super) fn used(name: &Ident) -> TokenStream {
        quote!(#name)
    }
}

fn section_name(field: &str, number: usize) -> Ident {
    format_ident!("{}{number}", field.to_uppercase())
}

/// The distinct sheets of a catalog, without what is a part's own.
pub(crate) struct Sheets {
    sheets: Distinct<DataSheet>,
    sections: Sections,
    docs: Vec<String>,
    /// Of each part the number of its sheet, and behind it those of its faces if it has several.
    numbers: Vec<Vec<usize>>,
}

impl Sheets {
    pub(crate) fn of(catalog: &Catalog, length: Length) -> Self {
        let mut sheets = Distinct::of(std::iter::empty());
        let numbers = catalog.parts.iter().map(|part| {
            let faces = part.entry.faces.iter().filter(|_| has_several_faces(part));
            let all = std::iter::once(&part.entry.sheet).chain(faces.map(|face| &face.sheet));
            all.map(|sheet| sheets.add(without_own(sheet))).collect()
        });
        let numbers = numbers.collect();
        let docs = sheets.values.iter().filter(|_| length == Length::Full).map(docs::shared).collect();
        Self { sections: Sections::of(&sheets.values), sheets, docs, numbers }
    }

    /// The numbers of the sheets of a part: its own first.
    pub(crate) fn of_part(&self, part: usize) -> &[usize] {
        &self.numbers[part]
    }

    /// The documentation of what a sheet shares.
    pub(crate) fn docs(&self, number: usize) -> &str {
        self.docs.get(number.wrapping_sub(1)).map_or("", String::as_str)
    }

    pub(crate) fn expand(&self) -> TokenStream {
        let sections = self.sections.expand();
        let sheets = self.sheets.values.iter().enumerate().map(|(index, sheet)| {
            let (name, sheet) = (sheet_name(index + 1), self.sections.sheet(sheet));
            // By value first: borrow checking a reference to a nested update takes rustc 100 ms a sheet.
            quote!(const #name: &w::DataSheet = { const VALUE: w::DataSheet = #sheet; &VALUE };)
        });
        quote!(#sections #(#sheets)*)
    }
}

/// The sheet of a part as an expression: what it shares, and its own figures.
pub(crate) fn own(sheet: &DataSheet, shared: usize) -> TokenStream {
    let (item, shared) = (sheet.item_number, sheet_name(shared));
    let texts = [sheet.description, sheet.color, sheet.gtin, sheet.customs_tariff].map(Option::unwrap_or_default);
    let number = |figure: Option<u32>| figure.map_or_else(|| quote!(w::None), |figure| quote!(w::Some(#figure)));
    let weight = number(sheet.weight.map(Mass::get));
    let fire_load = number(sheet.fire_load.map(Energy::get));
    let counterparts = sheet.counterparts.constant();
    let face = sheet.face.map(|face| quote!(.of_face(#face)));
    quote!(w::Own::new(Self, #item, #shared, [#(#texts),*], #weight, #fire_load, #counterparts) #face)
}

fn sheet_name(number: usize) -> Ident {
    format_ident!("SHEET{number}")
}

fn without_own(sheet: &DataSheet) -> DataSheet {
    DataSheet {
        item_number: "",
        face: None,
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

/// The distinct mating faces of a catalog.
pub(crate) struct Faces {
    module: Ident,
    faces: Distinct<Key>,
    /// Of each part the numbers of its faces.
    numbers: Vec<Vec<usize>>,
}

impl Faces {
    pub(crate) fn of(catalog: &Catalog, stem: &str, terminals: &Terminals) -> Self {
        let mut distinct = Distinct::of(std::iter::empty());
        let numbers = catalog.parts.iter().map(|part| {
            let faces = part.entry.faces.iter().zip(&part.fitting);
            faces.map(|(face, fitting)| distinct.add(key(face, fitting, terminals))).collect()
        });
        let numbers = numbers.collect();
        Self { module: format_ident!("faces_of_{stem}"), faces: distinct, numbers }
    }

    /// The types of the faces of a part.
    pub(crate) fn of_part(&self, part: usize) -> impl Iterator<Item = TokenStream> {
        let module = &self.module;
        self.numbers[part].iter().map(move |number| {
            let name = face_name(*number);
            quote!(#module::#name)
        })
    }

    /// Their module, and what they say: see [`expand`](crate::expand).
    pub(crate) fn expand(&self, markers: &Markers, terminals: &Terminals) -> (TokenStream, TokenStream) {
        let module = &self.module;
        let types = (1..=self.faces.values.len()).map(face_name);
        let types = quote! {
            #[doc(hidden)]
            #[allow(missing_docs, missing_debug_implementations)]
            mod #module {
                #(pub struct #types;)*
            }
        };
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
            let caps = names(&key.caps);
            quote! {
                impl w::Face for #module::#name {
                    type Role = w::AConnector;
                    const READ: w::FromASheet = w::FromASheet;
                }
                impl w::MatingFace for #module::#name {
                    type Gender = #gender;
                    type Family = #family;
                    type Poles = w::PoleCount<#poles>;
                    type Coding = #coding;
                    type Application = #application;
                    type Lever = #lever;
                    type Terminals = #terminals;
                    type FittingCaps = #caps;
                    const READ: w::FromASheet = w::FromASheet;
                }
            }
        });
        (types, quote!(#(#faces)*))
    }
}

fn face_name(number: usize) -> Ident {
    format_ident!("Face{number}")
}

fn key(face: &FaceEntry, fitting: &Fitting, terminals: &Terminals) -> Key {
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
