//! Makes a second PE, with a figure behind it.

winsta::potential!(Earth = "PE1"); //~ E0080

fn main() {}
