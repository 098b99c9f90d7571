//! What the example says, and what a script is told by its exit status.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use expect_test::expect;

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the example from a working directory.
fn run(from: &Path, arguments: &[&str]) -> Output {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "run",
        "--quiet",
        "--features",
        "std",
        "--example",
        "loaded_config",
        "--manifest-path",
        manifest,
        "--",
    ]);
    cargo.args(arguments).current_dir(from).output().unwrap()
}

fn told(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8(output.stderr.clone()).unwrap())
}

#[test]
fn two_wrong_connections_are_told_at_their_places_with_what_would_fit() {
    let expected = expect![[r#"
        examples/loaded_config.toml:12:8: `770-753` does not mate with `770-745`: 3 poles against 5
           |
        12 | plug = "770-753"
           |        ^^^^^^^^^
           |
           = help: `770-745` mates with `770-755`

        examples/loaded_config.toml:22:8: `770-713` does not mate with `890-703`: family WINSTA MIDI against WINSTA MINI
           |
        22 | plug = "770-713"
           |        ^^^^^^^^^
           |
           = help: `890-703` mates with `890-713`, `890-733`
    "#]];
    for from in [Path::new(env!("CARGO_MANIFEST_DIR")), &folder("loaded_config_elsewhere")] {
        let (status, told) = told(&run(from, &[]));
        expected.assert_eq(&told);
        assert_eq!(status, Some(1));
    }
}

#[test]
fn a_file_of_ones_own_is_found_from_the_working_directory() {
    let folder = folder("loaded_config_own");
    let wiring = "[[connection]]\nname = \"row 1\"\nsocket = \"770-745\"\nplug = \"770-755\"\n";
    fs::write(folder.join("wiring.toml"), wiring).unwrap();
    let output = run(&folder, &["wiring.toml"]);
    assert_eq!(told(&output), (Some(0), String::new()));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "row 1: 770-745 + 770-755\n");
}

#[test]
fn a_fault_in_a_parts_file_is_another_status() {
    let (status, told) = told(&run(&folder("loaded_config_own"), &["wiring.toml", "none.toml"]));
    assert_eq!(
        told,
        "none.toml:1:1: no such file\n  help: a path is taken from the working directory of the program\n"
    );
    assert_eq!(status, Some(2));
}
