//! The arguments of the macro: paths, and item numbers.

use std::path::PathBuf;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Token, bracketed};
use winsta_spec::{Catalog, Fault, File};

use crate::host;

/// `"parts/winsta.toml", "parts/own.toml", only = ["770-744/062-000"]`
pub(crate) struct Args {
    paths: Vec<LitStr>,
    /// Item numbers of the parts to make, if not all.
    only: Option<Vec<LitStr>>,
}

impl Parse for Args {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut paths = Vec::new();
        let mut only = None;
        while !input.is_empty() {
            if !paths.is_empty() && input.peek(Ident) {
                only = Some(items(input)?);
                input.parse::<Option<Token![,]>>()?;
                if !input.is_empty() {
                    return Err(input.error("`only = [...]` stands last"));
                }
                break;
            }
            paths.push(input.parse().map_err(|error| {
                syn::Error::new(error.span(), "`parts!` takes paths of parts files: `parts!(\"parts/own.toml\")`")
            })?);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        if paths.is_empty() {
            return Err(syn::Error::new(
                Span::call_site(),
                "`parts!` needs the path of a parts file: `parts!(\"parts/own.toml\")`",
            ));
        }
        Ok(Self { paths, only })
    }
}

/// `only = ["770-744/062-000"]`
fn items(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    const SHAPE: &str = "after the paths `parts!` takes the item numbers of the parts to make: `only = [\"4711-S\"]`";
    let shape = |error: syn::Error| syn::Error::new(error.span(), SHAPE);
    let key: Ident = input.parse()?;
    if key != "only" {
        return Err(syn::Error::new(key.span(), SHAPE));
    }
    input.parse::<Token![=]>().map_err(shape)?;
    let list;
    let brackets = bracketed!(list in input);
    let items = Punctuated::<LitStr, Token![,]>::parse_terminated(&list).map_err(shape)?;
    if items.is_empty() {
        return Err(syn::Error::new(brackets.span.join(), "`only` names no part: write item numbers, or leave it out"));
    }
    Ok(items.into_iter().collect())
}

/// Where a path starts from.
enum Base {
    /// The root of the package that calls the macro.
    Package,
    /// The file that calls the macro, as for `include_str!`.
    CallingFile,
}

fn base(path: &LitStr) -> Result<Base, String> {
    let text = path.value();
    if text.starts_with("./") || text.starts_with("../") {
        Ok(Base::CallingFile)
    } else if PathBuf::from(&text).has_root() || text.contains(':') {
        Err(format!("`{text}` is an absolute path, which works on one machine only: write it from the package's root"))
    } else {
        Ok(Base::Package)
    }
}

/// Where the file lies.
fn resolve(path: &LitStr) -> Result<PathBuf, String> {
    let text = path.value();
    match base(path)? {
        Base::Package => match host::package_root() {
            Some(root) => Ok(root.join(text)),
            None => Err("cargo doesn't say where the package lies (`CARGO_MANIFEST_DIR` is not set)".to_owned()),
        },
        Base::CallingFile => match host::calling_file(path.span()) {
            Some(file) => Ok(file.with_file_name("").join(text)),
            None => Err(format!("`{text}` starts from the calling file, which the compiler doesn't tell here")),
        },
    }
}

impl Args {
    /// The files to read, and a compile error for each path that can't be one.
    pub(crate) fn files(&self) -> (Vec<File>, TokenStream) {
        let mut refused = TokenStream::new();
        let mut files = Vec::with_capacity(self.paths.len());
        for path in &self.paths {
            match resolve(path) {
                Ok(file) => files.push(File::new(file, path.value())),
                Err(message) => {
                    refused.extend(quote_spanned!(path.span()=> ::winsta::__private::compile_error!(#message);))
                }
            }
        }
        (files, refused)
    }

    /// Leaves the parts to make in the catalog, and gives a compile error for each item number that isn't in it.
    pub(crate) fn take_only(&self, catalog: &mut Catalog, faults: &[Fault]) -> TokenStream {
        let Some(only) = &self.only else { return TokenStream::new() };
        let mut unknown = TokenStream::new();
        // What may stand where the files can't be read isn't reported as unknown as well.
        if !faults.iter().any(|fault| fault.problem().may_hide_parts()) {
            for item in only {
                let Some(problem) = catalog.unknown_item(&item.value()) else { continue };
                let help = problem.help().map(|help| format!(": {help}")).unwrap_or_default();
                let message = format!("{problem}{help}");
                unknown.extend(quote_spanned!(item.span()=> ::winsta::__private::compile_error!(#message);));
            }
        }
        let items: Vec<_> = only.iter().map(LitStr::value).collect();
        catalog.take_only(items.iter().map(String::as_str));
        unknown
    }

    /// Makes rustc watch the files that were read, also when they have faults.
    ///
    /// The paths are not made absolute here, so that a build is the same wherever it is made.
    pub(crate) fn watch(&self, catalog: &Catalog) -> TokenStream {
        let watch = |file: &str| {
            let path = self.path_of(file)?;
            let file = LitStr::new(file, path.span());
            Some(match base(path) {
                Ok(Base::CallingFile) => quote!(
                    const _: &::winsta::__private::str = ::winsta::__private::include_str!(#file);
                ),
                _ => quote! {
                    const _: &::winsta::__private::str = ::winsta::__private::include_str!(
                        ::winsta::__private::concat!(::winsta::__private::env!("CARGO_MANIFEST_DIR"), "/", #file)
                    );
                },
            })
        };
        catalog.files.iter().filter(|file| file.is_in_a_file()).filter_map(|file| watch(file.name())).collect()
    }

    /// The first path as a part of a name of Rust: `parts_own` for `parts/own.toml`.
    pub(crate) fn stem(&self) -> String {
        let first = self.paths.first().map(LitStr::value).unwrap_or_default();
        let stem = first.trim_end_matches(".toml").trim_start_matches(['.', '/']);
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
    }

    /// Where a fault of the file is shown: at the path in the call that led to it.
    pub(crate) fn span_of(&self, file: &str) -> Span {
        self.path_of(file).map_or_else(Span::call_site, LitStr::span)
    }

    /// The path in the call that led to the file: its own, that of its folder, or of a file that builds on it.
    fn path_of(&self, file: &str) -> Option<&LitStr> {
        let same = self.paths.iter().find(|path| path.value() == file);
        same.or_else(|| self.paths.iter().find(|path| file.starts_with(&path.value()))).or(self.paths.first())
    }
}
