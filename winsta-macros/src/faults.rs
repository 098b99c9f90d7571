//! Faults of a parts file as compile errors.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use winsta_spec::Fault;

use crate::args::Args;

/// One error a fault, at the path in the macro call. A span into the parts file itself doesn't exist on stable Rust, so
/// the place stands in the text.
pub(crate) fn report(faults: &[Fault], args: &Args) -> TokenStream {
    let report = |fault: &Fault| {
        let (file, ..) = fault.place();
        let text = fault.report();
        quote_spanned!(args.span_of(file)=> ::core::compile_error!(#text);)
    };
    faults.iter().map(report).collect()
}
