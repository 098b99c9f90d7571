//! The tree of each crate shows its layers: a file imports from none of a later layer, and no two files import each other
//! in a circle. Read from the code itself: each path through `crate`, `self` or `super`, in macros as well.
//!
//! What a page re-exports (`pub use` in a `mod.rs` or `lib.rs`) counts as imported from where it is. Tests may import what
//! they like.

// The features make no difference here.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Each crate with its layers, the first of which knows of none. A layer is one or several files or folders.
const CRATES: &[(&str, &[&str])] = &[
    (
        "winsta-types/src",
        &["display proof hlist reasons", "quantity", "sheet", "part", "rules", "joint", "formats", "public", "lib"],
    ),
    ("winsta-spec/src", &["text", "fault", "file value", "toml", "parts", "catalog", "wiring", "lib"]),
    (
        "winsta-expand/src",
        &[
            "code distinct drawing free_names markdown own piece",
            "clamp data_sheet docs marking names rows",
            "sheets terminals",
            "faces part",
            "lib",
        ],
    ),
    ("winsta-macros/src", &["host", "args", "faults", "lib"]),
];

/// A file, by its place in the tree: `rules::coding`, `rules` of the page `rules/mod.rs`.
type File = String;

/// The names that a file imports from another one.
type Imports = BTreeMap<(File, File), BTreeSet<String>>;

struct Tree {
    code: BTreeMap<File, Vec<TokenTree>>,
    /// Of each page, what it re-exports, by name: the path of it.
    pages: BTreeMap<File, BTreeMap<String, Vec<String>>>,
    tests: BTreeSet<File>,
}

impl Tree {
    fn read(root: &Path) -> Self {
        let mut tree = Self { code: BTreeMap::new(), pages: BTreeMap::new(), tests: BTreeSet::new() };
        tree.read_folder(root, "");
        for (file, code) in tree.code.clone() {
            for test in tests_of(&code) {
                tree.tests.insert(join(&file, &test));
            }
            let exports = exports(&code).into_iter().filter_map(|path| tree.absolute(&file, &path));
            let by_name = exports.filter_map(|path| Some((path.last()?.clone(), path))).collect();
            tree.pages.insert(file, by_name);
        }
        tree
    }

    fn read_folder(&mut self, folder: &Path, at: &str) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            if path.is_dir() {
                self.read_folder(&path, &join(at, name));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let file = if name == "mod" { at.to_owned() } else { join(at, name) };
                let tokens: TokenStream = fs::read_to_string(&path).unwrap().parse().unwrap();
                self.code.insert(file, tokens.into_iter().collect());
            }
        }
    }

    /// A path from the root of the crate. `None` of one that leads out of it.
    fn absolute(&self, file: &str, path: &[String]) -> Option<Vec<String>> {
        let here: Vec<String> = if file == "lib" { Vec::new() } else { file.split("::").map(str::to_owned).collect() };
        let (first, rest) = path.split_first()?;
        let mut base = match first.as_str() {
            "crate" => Vec::new(),
            "self" => here,
            "super" => here[..here.len().checked_sub(1)?].to_vec(),
            _ => return None,
        };
        for name in rest {
            match name.as_str() {
                "super" => drop(base.pop()?),
                _ => base.push(name.clone()),
            }
        }
        Some(base)
    }

    /// The file that a path leads to, and the name that it has there.
    fn target(&self, path: &[String]) -> (File, String) {
        let modules = (0..=path.len()).rev().find(|len| *len == 0 || self.code.contains_key(&path[..*len].join("::")));
        let (module, names) = path.split_at(modules.unwrap());
        let file = if module.is_empty() { "lib".to_owned() } else { module.join("::") };
        match names.first() {
            None => (file, "the module".to_owned()),
            Some(name) => match self.pages.get(&file).and_then(|page| page.get(name)) {
                Some(again) if again != path => self.target(&[again.as_slice(), &names[1..]].concat()),
                _ => (file, name.clone()),
            },
        }
    }

    fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (file, code) in self.code.iter().filter(|(file, _)| !self.tests.contains(*file)) {
            for path in paths(code).iter().filter_map(|path| self.absolute(file, path)) {
                let (target, name) = self.target(&path);
                if target != *file {
                    imports.entry((file.clone(), target)).or_default().insert(name);
                }
            }
            // What a page re-exports and uses itself is an import as any other.
            for (name, path) in &self.pages[file] {
                let (target, _) = self.target(path);
                if target != *file && uses(code, name) {
                    imports.entry((file.clone(), target)).or_default().insert(name.clone());
                }
            }
        }
        imports
    }
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() || at == "lib" { name.to_owned() } else { format!("{at}::{name}") }
}

fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn ident(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    }
}

/// Whether `#[cfg(test)]` begins at this token, and what comes after it.
fn is_test(code: &[TokenTree], at: usize) -> bool {
    is_punct(code.get(at), '#')
        && matches!(code.get(at + 1), Some(TokenTree::Group(group))
            if group.stream().to_string().replace(' ', "").starts_with("cfg(test)"))
}

/// The modules of tests that have a file of their own.
fn tests_of(code: &[TokenTree]) -> Vec<String> {
    let tests = (0..code.len()).filter(|at| is_test(code, *at));
    tests
        .filter(|at| ident(code.get(at + 2)).is_some_and(|word| word == "mod"))
        .filter_map(|at| ident(code.get(at + 3)))
        .collect()
}

/// What `pub use` re-exports.
fn exports(code: &[TokenTree]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for at in 0..code.len() {
        if ident(code.get(at)).is_some_and(|word| word == "pub") {
            let restricted = matches!(code.get(at + 1), Some(TokenTree::Group(_)));
            let at = at + 1 + usize::from(restricted);
            if ident(code.get(at)).is_some_and(|word| word == "use") {
                tree_of_names(&code[at + 1..], &mut Vec::new(), &mut found);
            }
        }
    }
    found
}

/// The paths that begin here: of `a::{b, c::d as e}` they are `a::b` and `a::c::e`.
fn tree_of_names(code: &[TokenTree], before: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let depth = before.len();
    let mut at = 0;
    while let Some(name) = ident(code.get(at)) {
        before.push(name);
        at += 1;
        if ident(code.get(at)).is_some_and(|word| word == "as") {
            before.pop();
            before.extend(ident(code.get(at + 1)));
        }
        if !(is_punct(code.get(at), ':') && is_punct(code.get(at + 1), ':')) {
            break;
        }
        at += 2;
    }
    match code.get(at) {
        Some(TokenTree::Group(group))
            if group.delimiter() == Delimiter::Brace && at > 0 && is_punct(code.get(at - 1), ':') =>
        {
            let inner: Vec<_> = group.stream().into_iter().collect();
            for part in inner.split(|token| is_punct(Some(token), ',')).filter(|part| !part.is_empty()) {
                tree_of_names(part, before, found);
            }
        }
        _ => found.push(before.clone()),
    }
    before.truncate(depth);
}

/// Each path in the code that begins with `crate`, `self` or `super`, but those that a page re-exports.
fn paths(code: &[TokenTree]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < code.len() {
        if is_test(code, at) {
            // The item after it.
            while at < code.len() && !is_punct(code.get(at), ';') {
                at += 1;
                if matches!(code.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace) {
                    break;
                }
            }
            at += 1;
            continue;
        }
        match &code.get(at) {
            Some(TokenTree::Ident(word)) if word == "pub" => {
                let restricted = matches!(code.get(at + 1), Some(TokenTree::Group(_)));
                if ident(code.get(at + 1 + usize::from(restricted))).is_some_and(|word| word == "use") {
                    while at < code.len() && !is_punct(code.get(at), ';') {
                        at += 1;
                    }
                }
            }
            Some(TokenTree::Ident(word)) if *word == "crate" || *word == "self" || *word == "super" => {
                let begins = !is_punct(at.checked_sub(1).and_then(|before| code.get(before)), ':');
                if begins && is_punct(code.get(at + 1), ':') {
                    tree_of_names(&code[at..], &mut Vec::new(), &mut found);
                }
            }
            Some(TokenTree::Group(group)) => {
                let inner = paths(&group.stream().into_iter().collect::<Vec<_>>());
                let is_module = at >= 2 && ident(code.get(at - 2)).is_some_and(|word| word == "mod");
                found.extend(inner.into_iter().filter_map(|path| if is_module { outside(path) } else { Some(path) }));
            }
            // As in `#[serde(deserialize_with = "crate::…")]`.
            Some(TokenTree::Literal(literal)) if literal.to_string().starts_with("\"crate::") => {
                let path: TokenStream = literal.to_string().trim_matches('"').parse().unwrap();
                found.extend(paths(&path.into_iter().collect::<Vec<_>>()));
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// Whether a name is in the code of a file, beside what it imports and re-exports.
fn uses(code: &[TokenTree], name: &str) -> bool {
    let mut in_use = false;
    code.iter().any(|token| {
        match token {
            TokenTree::Ident(word) if *word == "use" => in_use = true,
            TokenTree::Punct(punct) if punct.as_char() == ';' => in_use = false,
            TokenTree::Ident(word) => return !in_use && word == name,
            TokenTree::Group(group) if !in_use => {
                return uses(&group.stream().into_iter().collect::<Vec<_>>(), name);
            }
            _ => {}
        }
        false
    })
}

/// A path in a module within a file, as the file would have it. `None` of one within the module.
fn outside(mut path: Vec<String>) -> Option<Vec<String>> {
    match path[0].as_str() {
        "self" => return None,
        "super" => path[0] = "self".to_owned(),
        _ => {}
    }
    Some(path)
}

/// The number of the layer that a file is in.
fn layer(layers: &[&str], file: &str) -> usize {
    let first = file.split("::").next().unwrap();
    let found = layers.iter().position(|layer| layer.split_whitespace().any(|name| name == first));
    found.unwrap_or_else(|| panic!("`{file}` is in no layer"))
}

/// Files that import each other, by way of which other ones: each circle as the shortest way back to its first file.
fn circles(imports: &Imports) -> BTreeSet<Vec<File>> {
    let mut circles = BTreeSet::new();
    for start in imports.keys().map(|(from, _)| from).collect::<BTreeSet<_>>() {
        let mut ways = vec![vec![start.clone()]];
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop() {
            for (_, to) in imports.keys().filter(|(from, _)| from == way.last().unwrap()) {
                if to == start {
                    let first = (0..way.len()).min_by_key(|at| &way[*at]).unwrap();
                    circles.insert([&way[first..], &way[..first]].concat());
                } else if seen.insert(to.clone()) {
                    ways.insert(0, [way.as_slice(), std::slice::from_ref(to)].concat());
                }
            }
        }
    }
    circles
}

#[test]
fn no_file_imports_from_a_later_layer_or_in_a_circle() {
    let mut faults = String::new();
    for (folder, layers) in CRATES {
        let imports = Tree::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).imports();
        assert!(imports.len() > 2, "{folder}: {} imports", imports.len());
        for ((from, to), names) in &imports {
            if layer(layers, from) < layer(layers, to) {
                writeln!(faults, "{folder}: {from} -> {to}, a later layer: {names:?}").unwrap();
            }
        }
        for circle in circles(&imports) {
            writeln!(faults, "{folder}: a circle:").unwrap();
            for (at, from) in circle.iter().enumerate() {
                let to = &circle[(at + 1) % circle.len()];
                writeln!(faults, "    {from} -> {to}: {:?}", imports[&(from.clone(), to.clone())]).unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}
