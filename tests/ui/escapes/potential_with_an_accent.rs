//! Makes a second DA+, with an accent apart that some fonts don't show.

winsta::potential!(Earth = "DA+\u{302}"); //~ E0080

fn main() {}
