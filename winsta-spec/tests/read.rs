//! What a parts file says, and what it is told.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use winsta_spec::{Catalogue, File};

/// Writes the texts to files `1.toml`, `2.toml`, … and reads them together.
fn read(test: &str, texts: &[&str]) -> (Catalogue, String) {
    let folder = folder(test);
    let files: Vec<_> = (1..)
        .zip(texts)
        .map(|(number, text)| {
            let name = format!("{number}.toml");
            std::fs::write(folder.join(&name), text).unwrap();
            File::new(folder.join(&name), name)
        })
        .collect();
    let (catalogue, faults) = winsta_spec::read(&files);
    let report = faults.iter().map(|fault| format!("{fault}\n")).collect();
    (catalogue, report)
}

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

const FAMILY: &str = "[[family]]\nname = \"F\"\nsource = \"a test\"\n";

fn connector(item: &str, kind: &str, more: &str) -> String {
    format!(
        "[[part]]\nitem = \"{item}\"\nkind = \"{kind}\"\nsource = \"a test\"\nfamily = \"F\"\npoles = 3\ncoding = \"B\"\n{more}\n"
    )
}

fn part_names(catalogue: &Catalogue) -> Vec<&str> {
    catalogue.parts.iter().map(|part| part.entry.type_name.value.as_str()).collect()
}

fn shown(catalogue: &Catalogue, part: usize) -> Vec<&str> {
    catalogue.parts[part].fitting.parts.iter().map(|fit| &*catalogue.parts[*fit].entry.item_number.value).collect()
}

#[test]
fn the_shipped_files_have_no_fault_and_make_one_catalogue() {
    let file = |name: &str| File::new(format!("{}/../parts/{name}", env!("CARGO_MANIFEST_DIR")), name);
    let (catalogue, faults) = winsta_spec::read(&[file("winsta.toml"), file("winsta-snap-in.toml")]);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(catalogue.parts.len(), 7 + 49);
    assert_eq!(catalogue.families.len(), 3);
}

#[test]
fn a_byte_order_mark_and_carriage_returns_are_fine() {
    let text = format!("\u{feff}{FAMILY}{}", connector("1", "socket", "")).replace('\n', "\r\n");
    let (catalogue, report) = read("a_byte_order_mark", &[&text]);
    assert_eq!(report, "");
    assert_eq!(part_names(&catalogue), ["P1"]);
}

#[test]
fn a_file_that_cant_be_read_says_why() {
    let (_, report) = read("empty", &["\n", "# nothing yet"]);
    assert!(report.starts_with("1.toml:1:1: the file is empty\n"), "{report}");
    assert!(report.contains("\n2.toml:1:1: the file has no part\n"), "{report}");

    let folder = folder("unreadable");
    std::fs::write(folder.join("latin1.toml"), b"# ok\n# \xe4").unwrap();
    let files = [
        File::new(folder.join("none.toml"), "none.toml"),
        File::new(&folder, "folder"),
        File::new(folder.join("latin1.toml"), "latin1.toml"),
    ];
    let (_, faults) = winsta_spec::read(&files);
    let lines: Vec<_> = faults.iter().map(|fault| fault.to_string().lines().next().unwrap().to_owned()).collect();
    assert_eq!(
        lines,
        ["none.toml:1:1: no such file", "folder:1:1: a folder, not a file", "latin1.toml:2:3: not UTF-8 from here on"]
    );
}

#[test]
fn broken_syntax_is_reported_once_and_the_sound_parts_are_read() {
    let text = format!("{FAMILY}{}[[part]]\nitem = \"2\"\nkind = plug\n", connector("1", "socket", ""));
    let (catalogue, report) = read("syntax", &[&text]);
    assert_eq!(report, "1.toml:14:8: invalid TOML: string values must be quoted, expected literal string\n");
    assert_eq!(part_names(&catalogue), ["P1"]);
}

#[test]
fn a_part_without_a_needed_figure_is_left_out_by_name() {
    let text = format!("{FAMILY}[[part]]\nitem = \"1\"\nkind = \"socket\"\nsource = \"a test\"\nfamily = \"F\"\n");
    let (catalogue, report) = read("needed", &[&text]);
    assert_eq!(report, "1.toml:5:8: socket `1` has no `poles`\n1.toml:5:8: socket `1` has no `coding`\n");
    assert!(catalogue.parts.is_empty());
    assert_eq!(catalogue.unsound, ["P1"]);
}

#[test]
fn a_key_of_another_kind_is_unknown() {
    let text = "[[part]]\nitem = \"1\"\nkind = \"operating tool\"\nsource = \"a test\"\ncoding = \"B\"\n";
    let (_, report) = read("kind", &[text]);
    assert!(report.starts_with("1.toml:5:1: unknown key `coding` in operating tool `1`\n"), "{report}");
}

#[test]
fn a_shared_block_fills_in_and_the_part_overrides() {
    let shared = "[shared.s]\nsource = \"a test\"\ncolor = \"gray\"\nkind = \"operating tool\"\n";
    let text = format!(
        "{shared}[[part]]\nlike = \"s\"\nitem = \"1\"\n[[part]]\nlike = \"s\"\nitem = \"2\"\ncolor = \"pink\"\n"
    );
    let (catalogue, report) = read("shared", &[&text]);
    assert_eq!(report, "");
    let colors: Vec<_> = catalogue.parts.iter().map(|part| part.entry.color.as_deref().unwrap()).collect();
    assert_eq!(colors, ["gray", "pink"]);

    let text = format!(
        "{shared}colr = \"red\"\n[shared.t]\n[[part]]\nlike = \"s\"\nitem = \"1\"\n[[part]]\nlike = \"x\"\nitem = \"2\"\nsource = \"a test\"\nkind = \"operating tool\"\n"
    );
    let (_, report) = read("shared_faults", &[&text]);
    assert_eq!(
        report,
        "1.toml:5:1: unknown key `colr` in the shared block\n  help: did you mean `color`?\n\
         1.toml:6:9: no part of this file is like `t`\n  help: a part takes it over with `like = \"t\"`\n\
         1.toml:11:8: no shared block is called `x`\n  help: write it as `[shared.x]`\n"
    );
}

#[test]
fn names_stand_once_in_all_files_together() {
    let one = format!("{FAMILY}{}", connector("1", "socket", ""));
    let two = format!("{FAMILY}{}{}", connector("1", "plug", ""), connector("2", "plug", "name = \"P1\""));
    let (catalogue, report) = read("twice", &[&one, &two]);
    assert_eq!(
        report,
        "2.toml:2:8: family `F` stands here again, first at 1.toml:2\n\
         2.toml:5:8: item `1` stands here again, first at 1.toml:5\n  \
         help: a part stands once in a catalogue, however many files it has\n\
         2.toml:19:8: the type name `P1` is that of `1` already\n  \
         help: give one of the two a name of its own: `name = \"…\"`\n"
    );
    assert_eq!(part_names(&catalogue), ["P1"]);
}

#[test]
fn a_counterpart_is_known_and_fits() {
    let text = format!(
        "{FAMILY}{}{}{}",
        connector("1", "socket", "counterpart = [\"2\", \"3\", \"4\"]"),
        connector("2", "plug", ""),
        connector("3", "plug", "").replace("poles = 3", "poles = 4").replace("\"B\"", "\"A\"")
    );
    let (catalogue, report) = read("counterpart", &[&text]);
    assert_eq!(
        report,
        "1.toml:11:15: `counterpart` names `4`, which is no part of this catalogue\n  \
         help: write a part of that item number, or leave it out\n\
         1.toml:11:15: `3` can't be the counterpart: 4 poles against 3, coding A against B\n"
    );
    assert_eq!(shown(&catalogue, 0), ["2"]);
}

#[test]
fn the_stated_counterpart_comes_first_from_both_sides() {
    let text = format!(
        "{FAMILY}{}{}{}{}",
        connector("1", "socket", ""),
        connector("2", "plug", ""),
        connector("3", "plug", ""),
        connector("4", "socket", "counterpart = \"3\"")
    );
    let (catalogue, report) = read("stated", &[&text]);
    assert_eq!(report, "");
    assert_eq!(shown(&catalogue, 3), ["3", "2"]);
    assert_eq!(shown(&catalogue, 2), ["4", "1"]);
    assert_eq!(shown(&catalogue, 0), ["2", "3"]);
}

#[test]
fn marked_poles_are_counted() {
    let text = format!("{FAMILY}{}", connector("1", "socket", "pole-marking = \"L N\""));
    let (_, report) = read("marking", &[&text]);
    assert_eq!(report, "1.toml:11:16: 2 poles are marked, but `poles` is 3\n");
}
