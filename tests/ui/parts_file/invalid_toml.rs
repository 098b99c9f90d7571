//! The file isn't TOML.

winsta::parts!("./invalid.toml");

fn main() {}
