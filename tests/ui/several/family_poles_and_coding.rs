//! Three rules broken, three errors.
//! causes: 3

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_744_062_000, P890_713};
use winsta::mate;

fn main() {
    let _ = mate(P770_744_062_000, P890_713);
}
