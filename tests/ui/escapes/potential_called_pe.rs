//! Makes a second PE, which any pole takes.

winsta::potential!(Earth = "PE"); //~ E0080

fn main() {}
