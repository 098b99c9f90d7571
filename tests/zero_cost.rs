//! What a connection costs in the program: nothing, measured by comparing the assembly of a board with its connections
//! and without. (The same for a whole image of firmware: `examples/firmware/run.sh`.)

#![allow(clippy::unwrap_used)]

use std::fs;

use support::package::Package;

mod support;

/// A crate of its own, as a user would have it.
fn package() -> Package {
    let board = Package::new(
        "board",
        "[lib]\npath = 'board.rs'\n\
         [lints.rust]\nunexpected_cfgs = { level = 'warn', check-cfg = ['cfg(connections)'] }\n",
    );
    for file in ["parts/winsta.toml", "tests/ui/bench.toml", "examples/wiring.toml", "tests/zero_cost/board.rs"] {
        board.copy(file);
    }
    board
}

/// The whole assembly of the board at an optimization level.
fn assembly(board: &Package, level: &str, more: &[&str]) -> String {
    // A file for each, as cargo doesn't write it again if nothing has changed.
    let file = board.path(&format!("{level}{}.s", more.concat()));
    let output = board
        .cargo("rustc")
        .args(["--lib", "--", "-C", "codegen-units=1", &format!("--emit=asm={}", file.display())])
        .args(more)
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", level)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // This line has a hash of the code that it was made of.
    let text = fs::read_to_string(file).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with(".file")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_assembly_of_a_board_with_connections_is_that_of_the_board_without() {
    let board = package();
    for level in ["0", "1", "2", "3", "s", "z"] {
        let without = assembly(&board, level, &[]);
        let with = assembly(&board, level, &["--cfg", "connections"]);
        assert!(without.contains("start:") && without.contains("stop:") && without.contains("choose:"), "{without}");
        assert_eq!(with, without, "at opt-level {level}");
    }
}
