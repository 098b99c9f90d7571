//! Makes a second L1.

winsta::potential!(Earth = "L1"); //~ E0080

fn main() {}
