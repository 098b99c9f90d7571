//! Which compiler the tests run with. The messages in `tests/ui` are those of the one in `rust-toolchain.toml`.

use std::cmp::Ordering;
use std::env;
use std::fs;
use std::process::Command;

/// Whether it is newer than the one in `rust-toolchain.toml`, the same, or older.
pub(crate) fn age() -> Ordering {
    let rustc = env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let version = Command::new(rustc).arg("--version").output().unwrap().stdout;
    let pinned = fs::read_to_string("rust-toolchain.toml").unwrap();
    let channel = pinned.lines().find(|line| line.starts_with("channel")).unwrap();
    minor(&String::from_utf8(version).unwrap()).cmp(&minor(channel))
}

/// Of `rustc 1.95.0 (…)` or `channel = "1.95.0"`, the 95.
fn minor(text: &str) -> u32 {
    text.split("1.").nth(1).unwrap().split('.').next().unwrap().parse().unwrap()
}
