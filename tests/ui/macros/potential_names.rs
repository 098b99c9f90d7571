//! Names of potentials that there are rules for, or that are taken for them.

winsta::potential!(Earth = "PE");
winsta::potential!(Earthing = "P\u{415}");
winsta::potential!(Dali = "DA\u{a0}+");
winsta::potential!(Control = "DА+");

fn main() {}
