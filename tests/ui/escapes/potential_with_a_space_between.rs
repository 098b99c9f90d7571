//! Makes a second PE, with a space between its letters.

winsta::potential!(Earth = "P E"); //~ E0080

fn main() {}
