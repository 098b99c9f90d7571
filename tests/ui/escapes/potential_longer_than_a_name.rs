//! Makes a potential whose name is compared up to a place.

winsta::potential!(Earth = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"); //~ E0080

fn main() {}
