//! Makes a second L1, with its figure below the line.

winsta::potential!(Earth = "L\u{2081}"); //~ E0080

fn main() {}
