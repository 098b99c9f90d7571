//! Makes a second PE, as the sign of the earth.

winsta::potential!(Earth = "⏚"); //~ E0080

fn main() {}
