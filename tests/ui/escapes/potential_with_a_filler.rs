//! Makes a potential whose name is a filler.

winsta::potential!(Earth = "\u{3164}"); //~ E0080

fn main() {}
