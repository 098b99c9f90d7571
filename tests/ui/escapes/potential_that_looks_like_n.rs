//! Makes a second N, in Coptic.

winsta::potential!(Neutral = "\u{2c9a}"); //~ E0080

fn main() {}
