//! A lockout cap has no mating face.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_201, P770_744_062_000};
use winsta::mate;

fn main() {
    let _ = mate(P770_744_062_000, P770_201);
}
