//! Three rules broken, three errors: another coding is for another application.
//! causes: 3

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../../../parts/winsta-snap-in.toml");
}

use parts::{P770_713, P770_743};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(P770_743, rotated(P770_713));
}
