//! A folder stands for the parts files in it, and parts from other calls mate by the rules.

#![forbid(unsafe_code)]

mod all {
    winsta::parts!("../../../parts");
}

mod own {
    winsta::parts!("./own.toml");
}

fn main() {
    let _ = winsta::mate(all::P770_744_062_000, own::Lead);
    let _ = winsta::mate(own::P770_744_062_000, all::P770_254_062_000);
    let _ = winsta::mate(all::P770_743, all::P770_753);
}
