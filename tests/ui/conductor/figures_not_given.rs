//! The sheet gives no figures of the plug: with the shipped parts file alone, it can't be wired.
//!
//! causes: 3

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

use parts::P770_254_062_000;
use winsta::terminate;

fn main() {
    let _ = terminate(P770_254_062_000);
}
