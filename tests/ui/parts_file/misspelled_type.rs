//! A type that isn't in the file: rustc offers the one that is.

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_744_062_00;

fn main() {
    let _ = P770_744_062_00;
}
