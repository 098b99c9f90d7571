//! The macro takes paths.

winsta::parts!(winsta);

fn main() {}
