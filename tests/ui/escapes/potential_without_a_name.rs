//! Makes a potential without a name.

winsta::potential!(Earth = ""); //~ E0080

fn main() {}
