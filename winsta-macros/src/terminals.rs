//! The types that stand for poles, clamps and connection points: one for each distinct set of figures, for all parts
//! that have it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use winsta_spec::{Catalog, CatalogPart, pole_type_name};
use winsta_types::conductor::millimeters_and_tenths;
use winsta_types::data_sheet::{ConductorRange, Connection, DataSheet};
use winsta_types::potential::{MARKINGS, MarkedFor};
use winsta_types::quantity::Length;
use winsta_types::terminated::MAX_TUPLE;

use crate::expand::ident;
use crate::free_names::FreeNames;
use crate::{clamp, docs};

/// What a type of terminals says: two faces that are alike here share it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    pole_marking: &'static [&'static str],
    potential_marking: &'static [&'static str],
    points: Option<u8>,
    strip_length: Option<Length>,
    clamp: Option<usize>,
}

/// The distinct terminals of a catalog, and their types.
pub(crate) struct Terminals {
    module: Ident,
    poles: Ident,
    /// The markings that winsta has no type for, and theirs.
    own_poles: BTreeMap<&'static str, Ident>,
    keys: Vec<Key>,
    by_key: HashMap<Key, usize>,
    clamps: Vec<(Connection, String)>,
    by_clamp: HashMap<(&'static [ConductorRange], String), usize>,
}

impl Terminals {
    pub(crate) fn of(catalog: &Catalog, stem: &str) -> Self {
        let mut terminals = Self {
            module: format_ident!("terminals_of_{stem}"),
            poles: format_ident!("poles_of_{stem}"),
            own_poles: BTreeMap::new(),
            keys: Vec::new(),
            by_key: HashMap::new(),
            clamps: Vec::new(),
            by_clamp: HashMap::new(),
        };
        for part in &catalog.parts {
            for face in &part.entry.faces {
                terminals.add(part, &face.sheet);
            }
        }
        let poles = terminals.keys.iter().flat_map(|key| key.pole_marking).copied();
        let own: BTreeSet<_> = poles.filter(|name| known_pole(name).is_none()).collect();
        let mut names = FreeNames::default();
        terminals.own_poles = own.into_iter().map(|name| (name, names.take(pole_type_name(name)))).collect();
        terminals
    }

    fn add(&mut self, part: &CatalogPart, sheet: &DataSheet) {
        let connection = sheet.connection;
        if !connection.conductors.is_empty() {
            let clamps = &mut self.clamps;
            let source = source(sheet);
            self.by_clamp.entry((connection.conductors, source.clone())).or_insert_with(|| {
                clamps.push((connection, format!("{source}; {}", part.place())));
                clamps.len() - 1
            });
        }
        let Some(key) = self.key(sheet) else { return };
        let keys = &mut self.keys;
        self.by_key.entry(key).or_insert_with(|| {
            keys.push(key);
            keys.len() - 1
        });
    }

    /// `None` if the sheet gives nothing of it.
    fn key(&self, sheet: &DataSheet) -> Option<Key> {
        let connection = &sheet.connection;
        let key = Key {
            pole_marking: sheet.pole_marking,
            potential_marking: sheet.potential_marking,
            // Read as a multiple of the poles.
            points: connection.points.zip(sheet.poles).map(|(points, poles)| points / poles.get()),
            strip_length: connection.strip_length,
            clamp: self.by_clamp.get(&(connection.conductors, source(sheet))).copied(),
        };
        let is_empty =
            key.pole_marking.is_empty() && key.points.is_none() && key.strip_length.is_none() && key.clamp.is_none();
        (!is_empty).then_some(key)
    }

    /// The number of a face's terminals.
    pub(crate) fn number(&self, sheet: &DataSheet) -> Option<usize> {
        self.key(sheet).and_then(|key| self.by_key.get(&key)).copied()
    }

    /// The type of the terminals of that number.
    pub(crate) fn path(&self, number: Option<usize>) -> TokenStream {
        match number {
            Some(index) => {
                let (module, name) = (&self.module, terminals_name(index));
                quote!(#module::#name)
            }
            None => quote!(w::NotStated),
        }
    }

    /// Their modules, and what refers from one to the other: see [`expand`](crate::expand).
    pub(crate) fn expand(&self) -> (TokenStream, TokenStream) {
        if self.keys.is_empty() {
            return Default::default();
        }
        let module = &self.module;
        let own_poles = self.own_poles();
        let clamps = self
            .clamps
            .iter()
            .enumerate()
            .map(|(index, (connection, source))| clamp::expand(&clamp_name(index), connection, source));
        let mut markings: Vec<(&[&str], &[&str])> = Vec::new();
        let mut by_marking = HashMap::new();
        let mut terminal_types = Vec::with_capacity(self.keys.len());
        for (index, key) in self.keys.iter().enumerate() {
            let marking = (key.pole_marking, key.potential_marking);
            let marking = *by_marking.entry(marking).or_insert_with(|| {
                markings.push(marking);
                markings.len() - 1
            });
            terminal_types.push(terminals(&terminals_name(index), key, marking));
        }
        let markings = markings
            .iter()
            .enumerate()
            .filter(|(_, (poles, _))| !poles.is_empty())
            .map(|(index, (names, potentials))| self.marking(&marking_name(index), names, potentials));
        let (markings, impls): (Vec<_>, Vec<_>) = markings.unzip();
        let modules = quote! {
            #own_poles
            #[doc(hidden)]
            #[allow(non_camel_case_types, missing_docs, missing_debug_implementations)]
            mod #module {
                use ::winsta::__private as w;
                #(#clamps)*
                #(#markings)*
                #(#terminal_types)*
            }
        };
        (modules, quote!(#(#impls)*))
    }

    /// Types for the markings that winsta has none for.
    fn own_poles(&self) -> Option<TokenStream> {
        if self.own_poles.is_empty() {
            return None;
        }
        let module = &self.poles;
        let types = self.own_poles.iter().map(|(marking, name)| {
            let doc = format!("The pole marked {}.", docs::escaped(marking));
            quote! {
                #[doc = #doc]
                #[derive(::winsta::__private::Debug)]
                #[allow(non_camel_case_types)]
                pub struct #name;
            }
        });
        Some(quote! {
            /// The poles whose marking has no type in `winsta::potential`.
            pub mod #module { #(#types)* }
        })
    }

    /// The type of a marking, and what it says.
    fn marking(&self, name: &Ident, poles: &[&str], potentials: &[&str]) -> (TokenStream, TokenStream) {
        let (module, own) = (&self.module, &self.poles);
        let types: Vec<_> = poles
            .iter()
            .map(|pole| match (known_pole(pole), self.own_poles.get(pole)) {
                (None, Some(pole)) => quote!(#own::#pole),
                (known, _) => {
                    let known = ident(known.unwrap_or_default());
                    quote!(w::potential::#known)
                }
            })
            .collect();
        let free = free(poles.len());
        let mut counts: HashMap<&str, usize> = HashMap::new();
        poles.iter().for_each(|pole| *counts.entry(pole).or_default() += 1);
        let marked = types.iter().enumerate().filter_map(|(index, pole)| {
            // A name that two poles have names neither.
            if counts[poles[index]] > 1 {
                return None;
            }
            let place = u8::try_from(index + 1).ok()?;
            let at = match MarkedFor::of(potentials.get(index).unwrap_or(&poles[index])) {
                MarkedFor::EarthAlone => quote!(w::EarthPole<#place>),
                MarkedFor::NeutralAlone => quote!(w::NeutralPole<#place>),
                MarkedFor::LineAlone => quote!(w::LinePole<#place>),
                MarkedFor::AnyButEarth => quote!(w::LivePole<#place>),
            };
            Some(quote! {
                #[diagnostic::do_not_recommend]
                impl<S, Poles> w::PoleMarked<#pole, S, Poles> for #module::#name {
                    type At = #at;
                    const READ: w::FromASheet = w::FromASheet;
                }
            })
        });
        let impls = quote! {
            impl w::Marking for #module::#name {
                type Poles = (#(#types,)*);
                type Free = #free;
                const READ: w::FromASheet = w::FromASheet;
            }
            impl w::Named for #module::#name {
                const READ: w::FromASheet = w::FromASheet;
            }
            #(#marked)*
        };
        (quote!(pub struct #name;), impls)
    }
}

/// Where the figures of the clamp come from.
fn source(sheet: &DataSheet) -> String {
    match sheet.assumption("connection.conductor") {
        Some(assumption) => assumption.to_string(),
        None => sheet.source.to_owned(),
    }
}

fn terminals_name(index: usize) -> Ident {
    format_ident!("Terminals{}", index + 1)
}

fn clamp_name(index: usize) -> Ident {
    format_ident!("Clamp{}", index + 1)
}

fn marking_name(index: usize) -> Ident {
    format_ident!("Marking{}", index + 1)
}

fn terminals(name: &Ident, key: &Key, marking: usize) -> TokenStream {
    let not_stated = quote!(w::NotStated);
    let marking = if key.pole_marking.is_empty() {
        not_stated.clone()
    } else {
        let marking = marking_name(marking);
        quote!(#marking)
    };
    let clamp = match key.clamp {
        Some(index) => {
            let clamp = clamp_name(index);
            quote!(#clamp)
        }
        None => not_stated.clone(),
    };
    let points = key.points.map_or_else(|| not_stated.clone(), |points| quote!(w::PointCount<#points>));
    let strip = key.strip_length.and_then(stripped).unwrap_or(not_stated);
    quote! {
        pub struct #name;
        impl w::Terminals for #name {
            type Marking = #marking;
            type Clamp = #clamp;
            type Points = #points;
            type Strip = #strip;
            const READ: w::FromASheet = w::FromASheet;
        }
    }
}

/// So many poles without a conductor.
fn free(poles: usize) -> TokenStream {
    if poles <= MAX_TUPLE {
        let free = (0..poles).map(|_| quote!(w::Free));
        return quote!((#(#free,)*));
    }
    (0..poles).fold(quote!(w::End), |others, _| quote!(w::Cons<w::Free, #others>))
}

/// A strip length in whole tenths of a millimeter, the finest that a conductor can state.
fn stripped(length: Length) -> Option<TokenStream> {
    let (mm, tenths) = millimeters_and_tenths(length)?;
    Some(quote!(w::Stripped<#mm, #tenths>))
}

/// The name of the type in `winsta::potential` for a marking.
fn known_pole(marking: &str) -> Option<&'static str> {
    MARKINGS.iter().find(|(name, _)| *name == marking).map(|(_, type_name)| *type_name)
}
