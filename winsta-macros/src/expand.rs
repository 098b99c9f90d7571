//! From the catalog to tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use winsta_spec::{Catalog, CatalogPart};
use winsta_types::data_sheet::{Closes, Kind};

use crate::docs::{self, Length};
use crate::markers::Markers;
use crate::shared::{Faces, Sheets, own};
use crate::terminals::Terminals;

/// A type for each part, and what the rules ask about it.
///
/// In a function, a module sees nothing of what stands beside it. So what refers to another module, or to a part, stands in
/// the constant, which does.
pub(crate) fn expand(catalog: &Catalog, stem: &str, length: Length) -> TokenStream {
    let markers = Markers::of(catalog, stem);
    let terminals = Terminals::of(catalog, stem);
    let faces = Faces::of(catalog, stem, &terminals);
    let sheets = Sheets::of(catalog, length);
    let parts = || catalog.parts.iter().enumerate();
    let debug = debug(catalog.parts.len());
    let types = parts().map(|(at, part)| types(part, sheets.docs(sheets.of_part(at)[0]), length, &debug));
    let impls = parts().map(|(at, part)| impls(part, sheets.of_part(at), faces.of_part(at)));
    let own_sheets = sheets.expand();
    let (own_faces, impls_of_faces) = faces.expand(&markers, &terminals);
    let (terminals, impls_of_terminals) = terminals.expand();
    let markers = markers.expand();
    quote! {
        #(#types)*
        #markers
        #terminals
        #own_faces
        #[allow(clippy::needless_update)]
        const _: () = {
            use ::winsta::__private as w;
            #impls_of_terminals
            #impls_of_faces
            #own_sheets
            #(#impls)*
        };
    }
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The type of a part, and those of its mating faces if it has several.
fn types(part: &CatalogPart, shared_docs: &str, length: Length, debug: &TokenStream) -> TokenStream {
    let name = ident(&part.entry.type_name.value);
    let docs = docs::part(part, shared_docs, length);
    let part_type = unit_struct(&name, &docs, debug);
    let item = (length == Length::Full).then(|| doc_alias(part));
    let part_type = quote!(#item #part_type);
    if !has_several_faces(part) {
        return part_type;
    }
    let faces: Vec<_> = part.entry.faces.iter().map(|face| ident(&face.type_name)).collect();
    let face_types = part
        .entry
        .faces
        .iter()
        .zip(&part.fitting)
        .zip(&faces)
        .map(|((face, fitting), name)| unit_struct(name, &docs::face(part, face, fitting, length), debug));
    quote! {
        #part_type
        #(#face_types)*
        impl #name {
            /// Its mating faces, in the order of the parts file. Each mates on its own.
            #[inline(always)]
            pub const fn split(self) -> (#(#faces,)*) {
                (#(#faces,)*)
            }

            /// The part again, when none of its faces is mated.
            #[inline(always)]
            pub const fn join(_: (#(#faces,)*)) -> Self {
                #name
            }
        }
    }
}

/// Makes the item number as printed findable in rustdoc, which takes neither quotes nor the name itself.
fn doc_alias(part: &CatalogPart) -> Option<TokenStream> {
    let item_number = part.entry.item_number.value;
    let fits = item_number != part.entry.type_name.value
        && !item_number.contains(['"', '\'', '`', '\\'])
        && !item_number.contains(|c: char| c.is_control() || c.is_whitespace() && c != ' ');
    fits.then(|| quote!(#[doc(alias = #item_number)]))
}

/// Parts show their names, so that what holds one can derive `Debug`: in a catalog of some parts. In one of 10,000 it
/// would take rustc a third more time, and as much more memory.
fn debug(parts: usize) -> TokenStream {
    const SOME: usize = 250;
    if parts <= SOME { quote!(#[derive(::core::fmt::Debug)]) } else { quote!(#[allow(missing_debug_implementations)]) }
}

fn unit_struct(name: &Ident, docs: &str, debug: &TokenStream) -> TokenStream {
    // Only where it is needed, for crates that forbid it.
    let allow_underscores = name.to_string().contains('_').then(|| quote!(#[allow(non_camel_case_types)]));
    quote! {
        #[doc = #docs]
        #allow_underscores
        #debug
        pub struct #name;
    }
}

pub(crate) fn has_several_faces(part: &CatalogPart) -> bool {
    part.entry.sheet.kind == Kind::DistributionConnector
}

fn impls(part: &CatalogPart, sheets: &[usize], faces: impl Iterator<Item = TokenStream>) -> TokenStream {
    let entry = &part.entry;
    let name = ident(&entry.type_name.value);
    // The only face of a part is the part itself.
    let sheets_of_faces = if has_several_faces(part) { &sheets[1..] } else { sheets };
    let own_faces = entry.faces.iter().zip(&part.fitting).zip(sheets_of_faces).zip(faces);
    let made_faces = own_faces.map(|(((face, fitting), sheet), path)| {
        let own = own(&face.sheet, *sheet);
        made(&ident(&face.type_name), &own, &path, &names(&fitting.mates))
    });
    let itself = (entry.faces.is_empty() || has_several_faces(part)).then(|| {
        let role = ident(if entry.sheet.kind == Kind::LockoutCap { "ALockoutCap" } else { "NothingThatMates" });
        let own = own(&entry.sheet, sheets[0]);
        made(&name, &own, &quote!(w::#role), &quote!(w::NoPartOfThisCatalog))
    });
    let cap_impl = cap_impl(&name, part);
    quote!(#itself #(#made_faces)* #cap_impl)
}

fn made(name: &Ident, own: &TokenStream, face: &TokenStream, fitting: &TokenStream) -> TokenStream {
    quote! {
        #[diagnostic::do_not_recommend]
        impl w::Made for #name {
            const OWN: w::Own<Self> = #own;
            type Face = #face;
            type Fitting = #fitting;
        }
    }
}

fn cap_impl(name: &Ident, part: &CatalogPart) -> Option<TokenStream> {
    let closes = match part.entry.sheet.closes? {
        Closes::Sockets => quote!(w::ForSockets),
        Closes::Cutouts => quote!(w::ForCutouts),
    };
    let poles = part.entry.sheet.poles?.get();
    let size = if part.entry.sheet.separable == Some(true) { quote!(w::Separable) } else { quote!(w::Whole) };
    Some(quote! {
        #[diagnostic::do_not_recommend]
        impl w::LockoutCap for #name {
            type Use = #closes;
            type Poles = w::PoleCount<#poles>;
            type Size = #size;
            const READ: w::FromASheet = w::FromASheet;
        }
    })
}

/// Parts as a type whose name is the list: `(P890_713, P890_733)`.
///
/// rustc cuts a type in a message where it is longer than two thirds of the line, and adds a note on a file with the
/// whole of it. So the list ends before that happens on a line of 80 characters, with `parts::` before each name.
pub(crate) fn names(names: &winsta_spec::Names) -> TokenStream {
    const LONGEST: usize = 80 * 2 / 3;
    let length = |name: &Ident| name.to_string().len() + "parts::, ".len();

    let mut list: Vec<_> = names.shown.iter().map(|name| ident(name)).collect();
    let mut others = names.and_others;
    let and_others = "(AndOthers)".len();
    while list.len() > 1 && list.iter().map(length).sum::<usize>() + and_others > LONGEST {
        list.pop();
        others = true;
    }
    match (list.as_slice(), others) {
        ([], false) => quote!(w::NoPartOfThisCatalog),
        ([], true) => quote!(w::PartsNotInOnly),
        ([name], false) => quote!(#name),
        (list, false) => quote!((#(#list),*)),
        (list, true) => quote!((#(#list,)* w::AndOthers)),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect_file;

    use super::*;
    use crate::hostile;

    #[test]
    fn parts_have_debug_in_a_small_catalog() {
        let catalog = |parts: usize| {
            let tool = |item| format!("[[part]]\nitem = \"{item}\"\nkind = \"operating tool\"\nsource = \"a test\"\n");
            expanded(&(0..parts).map(tool).collect::<String>())
        };
        let derive = "# [derive (:: core :: fmt :: Debug)]";
        assert_eq!(catalog(250).matches(derive).count(), 250);
        assert_eq!(catalog(251).matches(derive).count(), 0);
    }

    #[test]
    fn whatever_a_file_holds_its_parts_expand_to_code() {
        // The list of 64 poles is as deep, and syn, which isn't optimized here, goes down into it. rustc has such a stack.
        let thread = std::thread::Builder::new().stack_size(16 << 20);
        thread.spawn(all_expand_to_code).unwrap().join().unwrap();
    }

    fn all_expand_to_code() {
        let mut parts = 0;
        // Half of them, and none of the large ones: it takes its time.
        for file in hostile::files().iter().filter(|file| file.bytes.len() < 30_000).step_by(2) {
            let Ok(text) = std::str::from_utf8(&file.bytes) else { continue };
            let (catalog, _) = winsta_spec::read(&[winsta_spec::File::from_text("own.toml", text)]);
            parts += catalog.parts.len();
            let code = expand(&catalog, "own", Length::Full).to_string();
            assert!(syn::parse_file(&code).is_ok(), "{}", file.name);
        }
        assert!(parts > 2000, "{parts} parts");
    }

    fn expanded(text: &str) -> String {
        let (catalog, faults) = winsta_spec::read(&[winsta_spec::File::from_text("parts/own.toml", text)]);
        assert!(faults.is_empty(), "{faults:?}");
        expand(&catalog, "own", Length::Full).to_string()
    }

    #[test]
    fn a_part_expands_to_what_fits_on_a_screen() {
        let text = include_str!("snapshot/own.toml");
        let file = syn::parse_file(&expanded(text)).unwrap();
        expect_file!["snapshot/own.expanded"].assert_eq(&prettyplease::unparse(&file));
    }

    #[test]
    fn the_tokens_are_the_same_from_run_to_run() {
        for text in [include_str!("../../parts/winsta.toml"), include_str!("../../parts/winsta-snap-in.toml")] {
            let first = expanded(text);
            assert!((0..5).all(|_| expanded(text) == first));
        }
    }
}
