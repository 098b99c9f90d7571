//! Makes a second PE, with a space.

winsta::potential!(Earth = "PE "); //~ E0080

fn main() {}
