//! An absolute path works on one machine only.

winsta::parts!("/parts/winsta.toml");

fn main() {}
