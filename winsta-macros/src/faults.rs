//! Faults of a parts file as compile errors.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use winsta_spec::{Catalog, Fault};

use crate::args::Args;

/// One error a fault, at the path in the macro call. A span into the parts file itself doesn't exist on stable Rust, so
/// the place stands in the text.
///
/// A part that can't be made is there nevertheless, as a type that rustc knows to be an error: so no use of the part
/// gives an error of its own, nor does a method that is called on it. The first fault is that type: what is projected from
/// an array whose length is an error, is one as a whole, while the array itself would still have the methods of slices.
pub(crate) fn report(catalog: &Catalog, faults: &[Fault], args: &Args) -> TokenStream {
    let error = |fault: &Fault| {
        let (file, ..) = fault.place();
        let text = fault.report();
        quote_spanned!(args.span_of(file)=> ::winsta::__private::compile_error!(#text))
    };
    let mut faults = faults.iter();
    let mut tokens = TokenStream::new();
    if let (false, Some(first)) = (catalog.faulty.is_empty(), faults.as_slice().first()) {
        faults.next();
        let first = error(first);
        let fault = format_ident!("FaultIn_{}", args.stem());
        tokens.extend(quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types)]
            pub type #fault = <[(); #first] as ::winsta::__private::IntoIterator>::Item;
        });
        let mut made = HashSet::new();
        tokens.extend(catalog.faulty.iter().filter(|part| made.insert(&part.type_name)).map(|part| {
            let name = Ident::new(&part.type_name, Span::call_site());
            quote! {
                #[allow(non_camel_case_types, missing_docs)]
                pub type #name = #fault;
                #[allow(non_upper_case_globals, missing_docs)]
                pub const #name: #fault = ();
            }
        }));
    }
    tokens.extend(faults.map(error).map(|error| quote!(#error;)));
    tokens
}
