//! Faulty wiring files, and what each is told: `tests/wiring/*.toml` beside the report in a `.txt`.
//!
//! `UPDATE_EXPECT=1 cargo test --test wiring` writes the reports anew. Read each as the user who made the mistake.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use expect_test::expect_file;
use support::files;
use winsta_spec::{Catalog, Fault, File, read_wiring};

mod support;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wiring")
}

fn catalog() -> Catalog {
    let (catalog, faults) = winsta_spec::read(&[File::at(folder().join("parts/parts.toml"))]);
    assert!(faults.is_empty(), "{faults:?}");
    catalog
}

#[test]
fn every_fault_is_told_at_its_place() {
    let catalog = catalog();
    for path in files::in_folder(folder(), "toml") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (_, faults) = read_wiring(&File::new(&path, name), &catalog);
        assert!(!faults.is_empty(), "{}: no fault found", path.display());
        let report: Vec<_> = faults.iter().map(Fault::report).collect();
        expect_file![path.with_extension("txt")].assert_eq(&(report.join("\n\n") + "\n"));
    }
}

#[test]
fn the_connections_without_a_fault_are_read() {
    let catalog = catalog();
    let (connections, faults) = read_wiring(&File::at(folder().join("several_faults.toml")), &catalog);
    let shown: Vec<_> = connections
        .iter()
        .map(|connection| (connection.name.as_deref().unwrap(), connection.socket.label(), connection.plug.label()))
        .collect();
    assert_eq!(shown, [("row 1", "S-1", "P-9"), ("row 3", "H-1/Output1", "H-1/Input")]);
    assert!(connections[1].place().ends_with("several_faults.toml:12"), "{}", connections[1].place());
    assert_eq!(faults.len(), 2);
}

#[test]
fn a_part_with_a_fault_of_its_own_is_told_to_have_one() {
    let part = "[[part]]\nitem = \"1\"\nkind = \"plug\"\nsource = \"a test\"\n";
    let (catalog, faults) = winsta_spec::read(&[File::from_text("parts.toml", part)]);
    assert!(!faults.is_empty());
    let wiring = "[[connection]]\nsocket = \"2\"\nplug = \"1\"";
    let (_, faults) = read_wiring(&File::from_text("wiring.toml", wiring), &catalog);
    let problems: Vec<_> = faults.iter().map(|fault| fault.problem().to_string()).collect();
    assert_eq!(problems, ["`2` is no part of this catalog", "`1` has a fault of its own"]);
}
