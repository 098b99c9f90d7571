//! What a parts file expands to: a snapshot a feature, of the items that it is about.

use expect_test::expect_file;

use super::*;

const FAMILY: &str = "[[family]]\nname = \"Acme Click\"\nsource = \"sheet\"\nmismating-protection = [\"rotated\"]\n";
const SOCKET: &str = "[[part]]\nitem = \"4711-S\"\nkind = \"socket\"\nsource = \"sheet 4711\"\nfamily = \"Acme Click\"\npoles = 3\ncoding = \"X\"\n";
const PLUG: &str = "[[part]]\nitem = \"4711-P\"\nname = \"CablePlug\"\nkind = \"plug\"\nsource = \"sheet 4711\"\nfamily = \"Acme Click\"\npoles = 3\ncoding = \"X\"\n";

fn expanded(text: &str, docs: Docs) -> String {
    let (catalog, faults) = winsta_spec::read(&[winsta_spec::File::from_text("parts/own.toml", text)]);
    assert!(faults.is_empty(), "{faults:?}");
    expand(&catalog, "own", docs)
}

fn printed(code: &str) -> String {
    prettyplease::unparse(&syn::parse_file(code).unwrap())
}

/// The items of a file, those of the modules and of the constant one by one.
fn items(code: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest: Vec<_> = syn::parse_file(code).unwrap().items.into_iter().rev().collect();
    while let Some(item) = rest.pop() {
        match item {
            syn::Item::Mod(module) => rest.extend(module.content.unwrap().1.into_iter().rev()),
            syn::Item::Const(syn::ItemConst { expr, .. }) if matches!(*expr, syn::Expr::Block(_)) => {
                let syn::Expr::Block(block) = *expr else { continue };
                let statements = block.block.stmts.into_iter().rev();
                rest.extend(statements.filter_map(|statement| match statement {
                    syn::Stmt::Item(item) => Some(item),
                    _ => None,
                }));
            }
            item => {
                let mut file = syn::parse_file("").unwrap();
                file.items.push(item);
                items.push(prettyplease::unparse(&file));
            }
        }
    }
    items
}

/// Compares the items in which one of the words stands with the snapshot of that name.
#[track_caller]
fn snapshot(name: &str, text: &str, words: &[&str]) {
    let items = items(&expanded(text, Docs::Title));
    let items: String = items.into_iter().filter(|item| words.iter().any(|word| item.contains(word))).collect();
    let lines = items.lines().count();
    assert!(lines > 0 && lines <= 70, "{lines} lines fit on no screen");
    expect_file![format!("snapshots/{name}.rs")].assert_eq(&items);
}

#[test]
fn a_part() {
    let figures = "description = \"a \\\"socket\\\"\"\ncolor = \"gray\"\nweight = \"12.5 g\"\nlocking-lever = true\n";
    snapshot("part", &format!("{FAMILY}{SOCKET}{figures}{PLUG}"), &["pub struct P4711_S", "for P4711_S"]);
}

#[test]
fn a_face_that_parts_share() {
    let other = SOCKET.replace("4711-S", "4712-S");
    snapshot("shared_face", &format!("{FAMILY}{SOCKET}{other}"), &["Face", "SHEET"]);
}

#[test]
fn a_part_with_several_faces() {
    let faces = "[[part.face]]\nname = \"In\"\nkind = \"plug\"\n[[part.face]]\nname = \"Out\"\nkind = \"socket\"\n";
    let tee =
        SOCKET.replace("4711-S\"", "4711-T\"\nname = \"Tee\"").replace("\"socket\"", "\"distribution connector\"");
    snapshot("several_faces", &format!("{FAMILY}{tee}{faces}"), &["Tee"]);
}

#[test]
fn the_names_that_rules_compare() {
    let application = "application = \"mains, 50 Hz\"\n";
    snapshot("names", &format!("{FAMILY}{SOCKET}{application}"), &["w::Name", "w::Family"]);
}

#[test]
fn a_clamp() {
    let conductor =
        "[[part.connection.conductor]]\nkind = \"solid\"\ncross-section = \"0.5 ... 2.5 mm² / 20 ... 14 AWG\"\n";
    let points = "[part.connection]\npoints = 6\nstrip-length = \"8.5 mm\"\n";
    let text = format!("{FAMILY}{SOCKET}{points}{conductor}");
    snapshot("terminals", &text, &["Terminals1"]);
    snapshot("clamp", &text, &["Clamp1;", "Clamp1 {", "Clamp1IsSolidInOpenedClamp", "Clamp1IsStranded"]);
}

#[test]
fn a_marking() {
    let marking = "pole-marking = \"N DA+ L\"\n";
    snapshot("marking", &format!("{FAMILY}{SOCKET}{marking}"), &["Marking1;", "Marking1 {", "PoleDAPlus;"]);
}

#[test]
fn a_lockout_cap_and_a_tool() {
    let cap = "[[part]]\nitem = \"4711-C\"\nkind = \"lockout cap\"\nsource = \"sheet\"\ncloses = \"sockets\"\npoles = 6\nseparable = true\n";
    let tool = "[[part]]\nitem = \"4711-D\"\nkind = \"operating tool\"\nsource = \"sheet\"\nblade = \"2.5 mm\"\n";
    snapshot("cap_and_tool", &format!("{cap}{tool}"), &["4711", "Face", "SHEET"]);
}

#[test]
fn a_sheet() {
    let rating = "[[part.rating]]\nstandard = \"IEC/EN 60664-1\"\nrated-voltage = \"250 V\"\n";
    let mechanics =
        "[part.mechanics]\nmating-force = \"approx. 20 ... 70 N\"\n[part.mechanics.mating-cycles]\nwith-load = 100\n";
    snapshot("sheet", &format!("{FAMILY}{SOCKET}{mechanics}{rating}"), &["const "]);
}

#[test]
fn the_documentation_of_a_part() {
    let lever = "locking-lever = true\n";
    let items = items(&expanded(&format!("{FAMILY}{SOCKET}{lever}{PLUG}"), Docs::Sheet));
    expect_file!["snapshots/documentation.rs"].assert_eq(&items[0]);
}

/// The parts file in the README, whole.
#[test]
fn the_first_parts_fit_on_two_screens() {
    let readme = include_str!("../../README.md");
    let file = readme.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let code = printed(&expanded(file, Docs::Title));
    assert!(code.lines().count() <= 120, "{} lines", code.lines().count());
    expect_file!["snapshots/readme.rs"].assert_eq(&code);
}

#[test]
fn parts_have_debug_in_a_small_catalog() {
    let catalog = |parts: usize| {
        let tool = |item| format!("[[part]]\nitem = \"{item}\"\nkind = \"operating tool\"\nsource = \"a test\"\n");
        expanded(&(0..parts).map(tool).collect::<String>(), Docs::Title)
    };
    let derive = "#[derive(::core::fmt::Debug)]";
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
        let code = expand(&catalog, "own", Docs::Sheet);
        assert!(syn::parse_file(&code).is_ok(), "{}", file.name);
    }
    assert!(parts > 2000, "{parts} parts");
}

#[test]
fn the_code_is_the_same_from_run_to_run() {
    for text in [include_str!("../../parts/winsta.toml"), include_str!("../../parts/winsta-snap-in.toml")] {
        let first = expanded(text, Docs::Sheet);
        assert!((0..5).all(|_| expanded(text, Docs::Sheet) == first));
    }
}
