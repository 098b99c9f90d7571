//! The parts file isn't there.

winsta::parts!("./no_such_file.toml");

fn main() {}
