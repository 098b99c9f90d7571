//! The macro of [winsta](https://docs.rs/winsta), which re-exports it: use it from there.
//!
//! ```text
//! args ─▶ winsta_spec::read ─▶ winsta_expand::expand (or faults) ─▶ tokens
//! ```

#![forbid(unsafe_code)]

mod args;
mod faults;
mod host;

use proc_macro::TokenStream;
use quote::quote;

use crate::args::Args;

/// Makes one zero-cost type of each part of one or more parts files.
///
/// ```text
/// mod parts {
///     winsta::parts!("parts/winsta.toml");
/// }
/// ```
///
/// - A path is taken from the package's root; one that begins with `./` or `../` is taken from the file that calls the
///   macro, as with [`include_str!`]. An absolute path is refused: it would work on one machine only.
/// - Several files, `parts!("a.toml", "b.toml")`, make one catalog. So do the parts files of a folder, and the files
///   that a file names in `builds-on`. (A file that is new in a folder is seen at the next build of the crate.)
/// - `parts!("parts/winsta.toml", only = ["770-744/062-000", "770-254/062-000"])` makes types of these parts alone. The
///   whole file is read and checked nevertheless. A message that would offer a part that isn't among them says
///   `PartsNotInOnly`.
/// - A part's type is called `P` and its item number, each run of other characters turned into `_`, unless the parts
///   file gives it a `name`.
/// - Parts have `Debug`, which prints the name of the type, where there are up to 250 of them. In a catalog of 10,000 it
///   would take rustc a third more time and memory: there take the parts that you need with `only`.
/// - The crate is built again when a parts file changes.
/// - Beside the parts it makes a hidden module, called after the first file.
///
/// It may stand in a module or in a function, whatever the names around it mean. It can't stand in a module with
/// `#![no_implicit_prelude]`: there the language has no `#[diagnostic]`, by which the messages get their words.
///
/// rust-analyzer expands again only when the call itself is touched, and takes at most 2,097,152 tokens from a call:
/// some 10,000 parts. Of a larger catalog, take what the crate needs with `only`.
///
/// # Errors
///
/// Every fault of every file is a compile error at the call that begins with `path:line:column` of the file. The parts
/// that are sound are made nevertheless.
#[proc_macro]
pub fn parts(input: TokenStream) -> TokenStream {
    let args = match syn::parse::<Args>(input) {
        Ok(args) => args,
        Err(error) => return error.into_compile_error().into(),
    };
    let (files, refused) = args.files();
    let (mut catalog, faults) = winsta_spec::read(&files);
    let mut tokens = refused;
    if tokens.is_empty() {
        tokens.extend(args.take_only(&mut catalog, &faults));
    }
    tokens.extend(args.watch(&catalog));
    tokens.extend(faults::report(&catalog, &faults, &args));
    let code = winsta_expand::expand(&catalog, &args.stem(), host::docs());
    let parts = code.parse::<TokenStream>().unwrap_or_else(|error| {
        let message = format!("`parts!` made code that isn't Rust, which is a fault of winsta: {error}");
        quote!(::winsta::__private::compile_error!(#message);).into()
    });
    let mut tokens = TokenStream::from(tokens);
    tokens.extend(parts);
    tokens
}
