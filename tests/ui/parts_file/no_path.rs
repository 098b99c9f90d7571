//! The macro takes paths.

winsta::parts!();

fn main() {}
