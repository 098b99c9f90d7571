//! What a parts file expands to.

use expect_test::expect_file;

use super::*;

fn expanded(text: &str) -> String {
    let (catalog, faults) = winsta_spec::read(&[winsta_spec::File::from_text("parts/own.toml", text)]);
    assert!(faults.is_empty(), "{faults:?}");
    expand(&catalog, "own", Docs::Sheet)
}

#[test]
fn parts_have_debug_in_a_small_catalog() {
    let catalog = |parts: usize| {
        let tool = |item| format!("[[part]]\nitem = \"{item}\"\nkind = \"operating tool\"\nsource = \"a test\"\n");
        expanded(&(0..parts).map(tool).collect::<String>())
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
fn a_part_expands_to_what_fits_on_a_screen() {
    let text = include_str!("snapshot/own.toml");
    let file = syn::parse_file(&expanded(text)).unwrap();
    expect_file!["snapshot/own.expanded"].assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn the_code_is_the_same_from_run_to_run() {
    for text in [include_str!("../../parts/winsta.toml"), include_str!("../../parts/winsta-snap-in.toml")] {
        let first = expanded(text);
        assert!((0..5).all(|_| expanded(text) == first));
    }
}
