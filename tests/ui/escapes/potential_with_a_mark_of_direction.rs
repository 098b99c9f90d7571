//! Makes a second PE, with a mark that turns what is behind it.

winsta::potential!(Earth = "\u{202d}PE"); //~ E0080

fn main() {}
