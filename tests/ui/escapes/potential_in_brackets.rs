//! Makes a second PE, in brackets.

winsta::potential!(Earth = "(PE)"); //~ E0080

fn main() {}
