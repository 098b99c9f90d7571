//! Makes a protective conductor that goes to any pole but that for PE.

winsta::potential!(Pen = "PEN"); //~ E0080

fn main() {}
