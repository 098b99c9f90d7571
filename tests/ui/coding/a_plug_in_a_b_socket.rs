//! A plug of coding A in a socket of coding B: the shipped file says of both what they are for, and that differs, too.
//! causes: 2

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_713, P770_743};
use winsta::mate;

fn main() {
    let _ = mate(P770_743, P770_713);
}
