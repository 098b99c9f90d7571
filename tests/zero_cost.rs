//! What a connection costs in the program: nothing, measured by comparing the assembly of a board with its connections
//! and without. (The same for a whole image of firmware: `examples/firmware/run.sh`.)

#![allow(clippy::unwrap_used)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate of its own, as a user would have it.
fn package() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("zero_cost");
    fs::create_dir_all(&package).unwrap();
    let manifest = format!(
        "[workspace]
         [package]
         name = 'board'
         edition = '2024'
         [lib]
         path = 'board.rs'
         [dependencies]
         winsta.path = {root:?}
         [lints.rust]
         unexpected_cfgs = {{ level = 'warn', check-cfg = ['cfg(connections)'] }}"
    );
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    // What isn't on the machine yet for the tests themselves isn't needed.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    fs::copy(root.join("parts/winsta.toml"), package.join("winsta.toml")).unwrap();
    fs::copy(root.join("tests/ui/bench.toml"), package.join("bench.toml")).unwrap();
    fs::copy(root.join("examples/wiring.toml"), package.join("wiring.toml")).unwrap();
    fs::copy(root.join("tests/zero_cost/board.rs"), package.join("board.rs")).unwrap();
    package
}

/// The whole assembly of the board at an optimization level.
fn assembly(package: &Path, level: &str, more: &[&str]) -> String {
    // A file for each, as cargo doesn't write it again if nothing has changed.
    let file = package.join(format!("{level}{}.s", more.concat()));
    let output = Command::new(env::var("CARGO").unwrap())
        .args(["rustc", "--offline", "--quiet", "--lib", "--target-dir", "target", "--", "-C", "codegen-units=1"])
        .arg(format!("--emit=asm={}", file.display()))
        .args(more)
        .current_dir(package)
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", level)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // This line has a hash of the code that it was made of.
    let text = fs::read_to_string(file).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with(".file")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_assembly_of_a_board_with_connections_is_that_of_the_board_without() {
    let package = package();
    for level in ["0", "1", "2", "3", "s", "z"] {
        let without = assembly(&package, level, &[]);
        let with = assembly(&package, level, &["--cfg", "connections"]);
        assert!(without.contains("start:") && without.contains("stop:") && without.contains("choose:"), "{without}");
        assert_eq!(with, without, "at opt-level {level}");
    }
}
