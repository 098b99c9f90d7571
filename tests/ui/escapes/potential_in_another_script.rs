//! Makes a second PE, in Cyrillic letters alone.

winsta::potential!(Earth = "\u{420}\u{415}"); //~ E0080

fn main() {}
