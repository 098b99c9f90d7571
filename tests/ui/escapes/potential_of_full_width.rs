//! Makes a second PE, in letters of full width.

winsta::potential!(Earth = "\u{ff30}\u{ff25}"); //~ E0080

fn main() {}
