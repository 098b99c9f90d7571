//! Makes a second PE, in small letters.

winsta::potential!(Earth = "pe"); //~ E0080

fn main() {}
