//! Makes a second PE, with a space without width.

winsta::potential!(Earth = "P\u{200b}E"); //~ E0080

fn main() {}
