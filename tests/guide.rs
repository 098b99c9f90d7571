//! What README, front page and guide show: the README's program, the parts files, the wiring files, the errors, the links.
//! (The programs of the guide are tests of the documentation.)

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use support::files;
use support::package::Package;
use winsta_spec::{Catalog, Fault, File};

mod support;

/// A page that a user reads.
struct Page {
    path: PathBuf,
    text: String,
}

/// A fenced block.
struct Block<'a> {
    language: &'a str,
    text: &'a str,
}

impl Page {
    fn read(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let text = fs::read_to_string(&path).unwrap();
        Self { path, text }
    }

    /// The documentation at the beginning of a source file.
    fn front(path: &str) -> Self {
        let mut page = Self::read(path);
        let lines = page.text.lines().map_while(|line| line.strip_prefix("//!"));
        page.text = lines.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
        page
    }

    fn blocks(&self) -> Vec<Block<'_>> {
        let fenced = self.text.split("```").skip(1).step_by(2);
        fenced
            .map(|block| {
                let (language, text) = block.split_once('\n').unwrap();
                Block { language, text: text.trim_end() }
            })
            .collect()
    }

    /// The texts of all blocks of a language.
    fn of(&self, language: &str) -> Vec<&str> {
        self.blocks().iter().filter(|block| block.language == language).map(|block| block.text).collect()
    }

    /// Where its links lead, inside of the repository.
    fn links(&self) -> Vec<&str> {
        let inline = self.text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let defined = self.text.lines().filter_map(|line| line.strip_prefix('[')?.split_once("]: ")).map(|(_, to)| to);
        inline.chain(defined).filter(|to| !to.contains("::") && !to.contains("//")).collect()
    }

    /// Whether a heading has this anchor.
    fn has(&self, anchor: &str) -> bool {
        let anchor_of = |heading: &str| -> String {
            let kept = heading.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-');
            kept.collect::<String>().trim().to_lowercase().replace(' ', "-")
        };
        self.text.lines().filter(|line| line.starts_with('#')).any(|line| anchor_of(line) == anchor)
    }
}

fn chapters() -> Vec<Page> {
    files::in_folder("docs/guide", "md").into_iter().map(Page::read).collect()
}

fn pages() -> Vec<Page> {
    let mut pages = vec![Page::read("README.md"), Page::front("src/lib.rs")];
    pages.extend(chapters());
    pages
}

fn is_wiring(toml: &str) -> bool {
    toml.contains("[[connection]]")
}

/// The README's programs, as a user would copy them. Behind a `println!` is what it prints.
#[test]
fn the_readme_works_as_it_is() {
    let readme = Page::read("README.md");
    let package = Package::of_programs("readme", "", &["first.rs".into(), "own.rs".into()]);
    fs::create_dir_all(package.path("parts")).unwrap();
    package.write("parts/winsta.toml", &fs::read_to_string("parts/winsta.toml").unwrap());
    package.write("parts/own.toml", readme.of("toml")[0]);
    let [first, own] = readme.of("rust")[..] else { panic!("other programs than expected") };
    package.write("first.rs", &format!("#![allow(unused_variables)]\nfn main() {{\n{first}\n}}\n"));
    package.write("own.rs", own);
    package.build();
    package.run("first");
    let printed = own.lines().filter(|line| line.contains("println!")).filter_map(|line| line.split_once(" // "));
    let printed: String = printed.map(|(_, printed)| format!("{printed}\n")).collect();
    assert_eq!(package.run("own"), printed);
}

#[test]
fn each_parts_file_is_that_of_an_example() {
    let examples: Vec<_> = files::in_folder("examples", "toml").into_iter().map(Page::read).collect();
    let (_, parts_files): (Vec<_>, Vec<_>) = examples.iter().partition(|file| is_wiring(&file.text));
    for file in &parts_files {
        let (_, faults) = winsta_spec::read(&[File::at(&file.path)]);
        assert!(faults.is_empty(), "{}", reports(&faults));
    }
    for page in pages() {
        for block in page.of("toml").into_iter().filter(|block| !is_wiring(block)) {
            let shown = parts_files.iter().any(|file| file.text.contains(block));
            assert!(shown, "{}: in no parts file of the examples:\n{block}", page.path.display());
        }
    }
}

#[test]
fn each_wiring_file_gets_the_report_below_it() {
    let (catalog, faults) =
        winsta_spec::read(&[File::at("parts/winsta-snap-in.toml"), File::at("examples/wiring.toml")]);
    assert!(faults.is_empty(), "{}", reports(&faults));
    for page in pages() {
        let blocks: Vec<_> = page.blocks().into_iter().filter(|block| block.language != "rust").collect();
        for (at, block) in blocks.iter().enumerate().filter(|(_, block)| is_wiring(block.text)) {
            let below = blocks.get(at + 1).map(|block| block.text).filter(|text| text.starts_with("wiring.toml:"));
            assert_eq!(report_of(&catalog, block.text), below.unwrap_or_default(), "{}", page.path.display());
        }
    }
}

fn report_of(catalog: &Catalog, wiring: &str) -> String {
    reports(&winsta_spec::read_wiring(&File::from_text("wiring.toml", wiring), catalog).1)
}

fn reports(faults: &[Fault]) -> String {
    faults.iter().map(Fault::report).collect::<Vec<_>>().join("\n\n")
}

/// A page may leave out lines, and has a path of its own.
#[test]
fn each_error_is_one_that_rustc_gives() {
    let told: Vec<_> =
        files::below("tests/ui", "stderr").iter().map(|path| lines(&fs::read_to_string(path).unwrap())).collect();
    for page in pages() {
        for error in page.of("text").into_iter().filter(|block| block.starts_with("error")) {
            let shown = lines(error);
            let is_told = told.iter().any(|told| {
                let mut told = told.iter();
                shown.iter().all(|line| told.any(|told| told == line))
            });
            assert!(is_told, "{}: in no file of tests/ui:\n{error}", page.path.display());
        }
    }
}

/// Of the line with the place, the row and the column alone.
fn lines(error: &str) -> Vec<String> {
    let place =
        |line: &str| line.trim_start().strip_prefix("--> ")?.split_once(".rs").map(|(_, place)| place.to_owned());
    error.lines().map(|line| place(line).unwrap_or_else(|| line.trim_end().to_owned())).collect()
}

#[test]
fn each_link_leads_somewhere() {
    for page in pages().iter().filter(|page| page.path.extension().unwrap() == "md") {
        for link in page.links() {
            let (to, anchor) = link.split_once('#').unwrap_or((link, ""));
            let path = if to.is_empty() { page.path.clone() } else { page.path.with_file_name(to) };
            assert!(path.exists(), "{}: no {link}", page.path.display());
            assert!(anchor.is_empty() || Page::read(path).has(anchor), "{}: no {link}", page.path.display());
        }
    }
}

/// Of the folders of this repository. `src/` and `parts/` are those of a reader's package as well.
#[test]
fn each_path_that_is_named_is_there() {
    let folders = ["winsta-", "tests/", "docs/", "examples/", "benches/", "fuzz/", ".ci/"];
    for page in pages().into_iter().chain([Page::read("CONTRIBUTING.md"), Page::read("docs/errors.md")]) {
        let code = page.text.split('`').skip(1).step_by(2);
        let paths = code.filter(|code| code.contains('/') && folders.iter().any(|folder| code.starts_with(folder)));
        for path in paths.filter(|path| !path.contains(char::is_whitespace)) {
            assert!(Path::new(path).exists(), "{}: no {path}", page.path.display());
        }
    }
}

/// Code that isn't compiled: each line is in one file of the types, or of what parts expand to. A comment leaves out what
/// follows.
#[test]
fn each_excerpt_is_in_the_sources() {
    let sources = [files::below("winsta-types/src", "rs"), files::below("winsta-expand/src/snapshots", "rs")].concat();
    let sources: Vec<_> = sources.iter().map(|source| fs::read_to_string(source).unwrap()).collect();
    for page in pages() {
        for excerpt in page.of("rust,ignore") {
            let lines: Vec<_> = excerpt.lines().map(|line| line.split("/*").next().unwrap().trim()).collect();
            let is_there = sources.iter().any(|source| lines.iter().all(|line| source.contains(line)));
            assert!(is_there, "{}: in no source:\n{excerpt}", page.path.display());
        }
    }
}

/// One that isn't in the documentation isn't tested either.
#[test]
fn each_chapter_is_in_the_documentation_and_in_the_readme() {
    let (modules, readme) = (Page::read("src/guide/mod.rs"), Page::read("README.md"));
    for chapter in chapters() {
        let path = chapter.path.to_str().unwrap();
        assert!(modules.text.contains(&format!("include_str!(\"../../{path}\")")), "src/guide/mod.rs has no {path}");
        assert!(readme.links().contains(&path), "the README doesn't lead to {path}");
    }
}

/// The keys of a section of the workspace's manifest.
fn keys(section: &str) -> Vec<String> {
    let manifest = Page::read("Cargo.toml").text;
    let (_, section) = manifest.split_once(&format!("\n[{section}]\n")).unwrap();
    let section = section.split("\n[").next().unwrap();
    section.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect()
}

#[test]
fn each_feature_is_on_the_front_page() {
    let page = Page::front("src/lib.rs");
    for feature in keys("features") {
        assert!(page.text.contains(&format!("| `{feature}` |")), "src/lib.rs doesn't explain the feature `{feature}`");
    }
}

/// (Licenses, sources and advisories are for `cargo deny`.)
#[test]
fn each_dependency_has_its_reason() {
    let page = Page::read("CONTRIBUTING.md");
    let names = keys("workspace.dependencies");
    for name in names.iter().filter(|name| !name.starts_with("winsta")) {
        let mut rows = page.text.lines().filter(|line| line.starts_with("| "));
        assert!(rows.any(|row| row.contains(&format!("`{name}`"))), "CONTRIBUTING.md has no reason for `{name}`");
    }
}
