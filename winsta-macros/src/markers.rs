//! The types that stand for the families, codings and applications of a catalog: one for each name.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use winsta_spec::{Catalog, coding_type_name, words_type_name};
use winsta_types::coding::Coding;
use winsta_types::family::MismatingProtection;
use winsta_types::name::id;

use crate::expand::ident;
use crate::free_names::FreeNames;

/// The names that the parts of a catalog use, and their types.
pub(crate) struct Markers {
    module: Ident,
    families: BTreeMap<String, (Ident, Option<MismatingProtection>)>,
    codings: BTreeMap<String, Ident>,
    applications: BTreeMap<String, Ident>,
}

impl Markers {
    /// `stem` is what the parts file is called: the types go into a module after it, so that a message in which a name
    /// alone isn't clear reads `parts::names_of_own::CodingB`.
    pub(crate) fn of(catalog: &Catalog, stem: &str) -> Self {
        let mut taken = FreeNames::default();
        let mut markers = Self {
            module: ident(&format!("names_of_{stem}")),
            families: BTreeMap::new(),
            codings: BTreeMap::new(),
            applications: BTreeMap::new(),
        };
        for face in catalog.parts.iter().flat_map(|part| &part.entry.faces) {
            let family = face.family.value;
            if !markers.families.contains_key(family) {
                let marker = taken.take(words_type_name(family));
                markers.families.insert(family.to_owned(), (marker, face.sheet.mismating_protection));
            }
            if !markers.codings.contains_key(face.coding.as_str()) {
                let marker = taken.take(coding_type_name(face.coding));
                markers.codings.insert(face.coding.to_string(), marker);
            }
            if let Some(application) = face.sheet.application
                && !markers.applications.contains_key(application)
            {
                let marker = taken.take(words_type_name(application));
                markers.applications.insert(application.to_owned(), marker);
            }
        }
        markers
    }

    pub(crate) fn family(&self, family: &str) -> TokenStream {
        let (marker, _) = &self.families[family];
        self.path(marker)
    }

    pub(crate) fn coding(&self, coding: Coding) -> TokenStream {
        self.path(&self.codings[coding.as_str()])
    }

    pub(crate) fn application(&self, application: Option<&str>) -> TokenStream {
        match application {
            Some(application) => self.path(&self.applications[application]),
            None => quote!(w::NotStated),
        }
    }

    fn path(&self, marker: &Ident) -> TokenStream {
        let module = &self.module;
        quote!(#module::#marker)
    }

    pub(crate) fn expand(&self) -> TokenStream {
        let module = &self.module;
        let families = self.families.iter().map(|(name, (marker, protection))| {
            let named = named(name, marker);
            let against = |get: fn(&MismatingProtection) -> bool| match protection.as_ref().map(get) {
                Some(true) => quote!(w::Present),
                Some(false) => quote!(w::Absent),
                None => quote!(w::NotStated),
            };
            let rotated = against(|protection| protection.rotated);
            let staggered = against(|protection| protection.staggered);
            let single_pole = against(|protection| protection.single_pole);
            quote! {
                #named
                impl w::Family for #marker {
                    type AgainstRotation = #rotated;
                    type AgainstStagger = #staggered;
                    type AgainstSinglePole = #single_pole;
                    const READ: w::FromASheet = w::FromASheet;
                }
            }
        });
        let others = self.codings.iter().chain(&self.applications).map(|(name, marker)| named(name, marker));
        quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types, missing_docs, missing_debug_implementations)]
            mod #module {
                use ::winsta::__private as w;
                #(#families)*
                #(#others)*
            }
        }
    }
}

fn named(name: &str, marker: &Ident) -> TokenStream {
    let [a, b, c, d] = id(name).map(Literal::u128_unsuffixed);
    quote! {
        pub struct #marker;
        impl w::Name for #marker {
            const NAME: &'static w::str = #name;
            type Id = w::Id<#a, #b, #c, #d>;
            const READ: w::FromASheet = w::FromASheet;
        }
    }
}
