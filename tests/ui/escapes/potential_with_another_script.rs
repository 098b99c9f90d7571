//! Makes a second PE, with a Cyrillic letter.

winsta::potential!(Earth = "P\u{415}"); //~ E0080

fn main() {}
