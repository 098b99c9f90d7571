//! Each part's `DATA_SHEET` is what its file gives: every field, as the reader has it.

// The features make no difference here.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use support::package::Package;
use winsta_spec::{Catalog, File};
use winsta_types::data_sheet::{DataSheet, Kind};

mod support;

/// Shipped files, and those of the tests with what the shipped ones don't have.
const FILES: &[&str] = &[
    "parts/winsta.toml",
    "parts/winsta-snap-in.toml",
    "examples/wiring.toml",
    "tests/ui/bench.toml",
    "tests/ui/limits.toml",
    "tests/ui/names.toml",
    "tests/ui/wiring.toml",
];

/// A socket with that many counterparts, and texts that code has to write in another way.
fn with_counterparts(count: usize) -> String {
    let connector = |item: String, kind, more: String| {
        format!(
            "[[part]]\nitem = {item:?}\nkind = \"{kind}\"\nsource = \"a \\\"test\\\" \\\\ ²\"\nfamily = \"F\"\npoles = 2\n\
             coding = \"X\"\n{more}\n"
        )
    };
    let plugs: Vec<_> = (0..count).map(|number| format!("{count}-P{number}")).collect();
    let socket = connector(
        format!("{count}-S"),
        "socket",
        format!(
            "counterpart = {plugs:?}\nlocking-lever = false\nweight = \"0.001 g\"\ndescription = \"6: s1 k2 {{}}\""
        ),
    );
    let plugs: String = plugs.into_iter().map(|item| connector(item, "plug", String::new())).collect();
    format!("[[family]]\nname = \"F\"\nsource = \"a test\"\n\n{socket}{plugs}")
}

/// Parts that are called as generated code calls what it makes beside them.
fn called_as_generated_code() -> String {
    const NAMES: &[&str] = &["Face1", "Face2", "SHEET1", "RATINGS1", "Terminals1", "Marking1", "Clamp1", "PartSpec"];
    let parts = NAMES.iter().map(|name| {
        format!(
            "[[part]]\nitem = \"{name}\"\nname = \"{name}\"\nkind = \"socket\"\nsource = \"a test\"\nfamily = \"F\"\npoles = 2\n\
             coding = \"X\"\npole-marking = \"PE A\"\nrating = [{{ standard = \"{name}\" }}]\n\
             connection.conductor = [{{ kind = \"solid\", cross-section = \"1 mm²\" }}]\n"
        )
    });
    format!("[[family]]\nname = \"F\"\nsource = \"a test\"\n\n{}", parts.collect::<String>())
}

fn read(text: &str) -> Catalog {
    let (catalog, faults) = winsta_spec::read(&[File::from_text("parts.toml", text)]);
    assert!(faults.is_empty(), "{}", faults[0]);
    catalog
}

/// Each part and each mating face of one with several: its type and its sheet.
fn sheets(catalog: &Catalog) -> Vec<(&str, &DataSheet)> {
    let sheets = catalog.parts.iter().flat_map(|part| {
        let several = part.entry.sheet.kind == Kind::DistributionConnector;
        let faces = part.entry.faces.iter().filter(move |_| several);
        let itself = (part.entry.type_name.value.as_str(), part.data_sheet());
        std::iter::once(itself).chain(faces.map(|face| (face.type_name.as_str(), &face.sheet)))
    });
    sheets.collect()
}

#[test]
fn a_part_has_the_sheet_that_its_file_gives() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<_> = FILES.iter().map(|file| fs::read_to_string(root.join(file)).unwrap()).collect();
    texts.extend([0, 1, 7, 8, 9, 20].map(with_counterparts));
    texts.push(called_as_generated_code());
    let package = Package::new("data_sheets", "[[bin]]\nname = 'data_sheets'\npath = 'main.rs'\n");
    let (mut modules, mut shown, mut expected) = (String::new(), String::new(), String::new());
    for (number, text) in texts.iter().enumerate() {
        package.write(&format!("{number}.toml"), text);
        modules += &format!("mod m{number} {{ winsta::parts!(\"{number}.toml\"); }}\n");
        for (name, sheet) in sheets(&read(text)) {
            shown += &format!("    println!(\"{{:?}}\", m{number}::{name}::DATA_SHEET);\n");
            expected += &format!("{sheet:?}\n");
        }
    }
    package.write("main.rs", &format!("{modules}use winsta::Part;\nfn main() {{\n{shown}}}\n"));
    let printed = package.run("data_sheets");
    for (printed, expected) in printed.lines().zip(expected.lines()) {
        assert_eq!(printed, expected);
    }
    assert_eq!(printed.lines().count(), expected.lines().count());
}
