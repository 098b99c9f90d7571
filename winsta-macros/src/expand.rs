//! From the catalogue to tokens.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use winsta_spec::{Catalogue, Part, coding_type_name, family_type_name};
use winsta_types::gender::Gender;

use crate::{data_sheet, docs};

/// A type for each part, and what the rules ask about it.
pub(crate) fn expand(catalogue: &Catalogue) -> TokenStream {
    let names = Names::of(catalogue);
    let types = catalogue.parts.iter().map(|part| {
        let name = type_of(part);
        let docs = docs::part(part, catalogue);
        quote! {
            #[doc = #docs]
            #[allow(non_camel_case_types)]
            pub struct #name;
        }
    });
    let stubs = catalogue.unsound.iter().map(|name| {
        let name = ident(name);
        quote! {
            #[allow(non_camel_case_types, missing_docs)]
            pub struct #name;
        }
    });
    let impls = catalogue.parts.iter().map(|part| {
        let part_impl = part_impl(part);
        let connector_impl = connector_impl(part, catalogue, &names);
        quote!(#part_impl #connector_impl)
    });
    let names = names.expand();
    quote! {
        #(#types)*
        #(#stubs)*
        const _: () = {
            use ::winsta::__private as w;
            #names
            #(#impls)*
        };
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn type_of(part: &Part) -> Ident {
    ident(&part.entry.type_name.value)
}

/// The types that stand for the families and codings of the catalogue, by name.
struct Names {
    families: BTreeMap<String, Ident>,
    codings: BTreeMap<String, Ident>,
}

impl Names {
    fn of(catalogue: &Catalogue) -> Self {
        let (mut families, mut codings) = (BTreeMap::new(), BTreeMap::new());
        for face in catalogue.parts.iter().filter_map(|part| part.entry.face.as_ref()) {
            add(&mut families, &face.family.value, &family_type_name(&face.family.value));
            add(&mut codings, face.coding.as_str(), &coding_type_name(face.coding));
        }
        Self { families, codings }
    }

    fn expand(&self) -> TokenStream {
        let module = |module: &str, names: &BTreeMap<String, Ident>| {
            let module = ident(module);
            let names = names.iter().map(|(name, marker)| {
                quote! {
                    pub struct #marker;
                    impl w::Name for #marker {
                        const NAME: &'static str = #name;
                        type Id = w::Id<{ w::id(#name) }>;
                    }
                }
            });
            // A module of its own, so that a message reads `coding::B` where another `B` is near.
            quote! {
                #[allow(non_camel_case_types)]
                mod #module {
                    use ::winsta::__private as w;
                    #(#names)*
                }
            }
        };
        let (families, codings) = (module("family", &self.families), module("coding", &self.codings));
        quote!(#families #codings)
    }
}

/// Two names can lead to one name of a type: the second gets a number.
fn add(names: &mut BTreeMap<String, Ident>, name: &str, type_name: &str) {
    if !names.contains_key(name) {
        let taken = |candidate: &Ident| names.values().any(|known| known == candidate);
        let mut marker = ident(type_name);
        let mut number = 2;
        while taken(&marker) {
            marker = format_ident!("{type_name}{number}");
            number += 1;
        }
        names.insert(name.to_owned(), marker);
    }
}

fn part_impl(part: &Part) -> TokenStream {
    let name = type_of(part);
    let data_sheet = data_sheet::constant(&part.entry);
    quote! {
        impl w::Part for #name {
            const DATA_SHEET: &'static w::DataSheet = &#data_sheet;
            const PIECE: Self = Self;
        }
    }
}

fn connector_impl(part: &Part, catalogue: &Catalogue, names: &Names) -> Option<TokenStream> {
    let face = part.entry.face.as_ref()?;
    let name = type_of(part);
    let gender = match part.entry.kind.gender()? {
        Gender::Socket => quote!(w::Female),
        Gender::Plug => quote!(w::Male),
    };
    let family = &names.families[&face.family.value];
    let coding = &names.codings[face.coding.as_str()];
    let poles = face.poles.get();
    let fitting = fitting(part, catalogue);
    Some(quote! {
        #[diagnostic::do_not_recommend]
        impl w::Connector for #name {
            type Gender = #gender;
            type Family = family::#family;
            type Poles = w::PoleCount<#poles>;
            type Coding = coding::#coding;
            type Fitting = #fitting;
        }
    })
}

/// The parts that fit, as a type whose name is the list: `(P890_713, P890_733)`.
///
/// rustc cuts a type in a message where it is longer than two thirds of the line, and adds a note on a file with the
/// whole of it. So the list ends before that happens on a line of 80 characters, with `parts::` before each name.
fn fitting(part: &Part, catalogue: &Catalogue) -> TokenStream {
    const LONGEST: usize = 80 * 2 / 3;
    let length = |name: &Ident| name.to_string().len() + "parts::, ".len();

    let mut names: Vec<_> = part.fitting.parts.iter().map(|index| type_of(&catalogue.parts[*index])).collect();
    let mut others = part.fitting.others > 0;
    let and_others = "(AndOthers)".len();
    while names.len() > 1 && names.iter().map(length).sum::<usize>() + and_others > LONGEST {
        names.pop();
        others = true;
    }
    match (names.as_slice(), others) {
        ([], _) => quote!(w::NoPartOfThisCatalogue),
        ([name], false) => quote!(#name),
        (names, false) => quote!((#(#names),*)),
        (names, true) => quote!((#(#names,)* w::AndOthers)),
    }
}
