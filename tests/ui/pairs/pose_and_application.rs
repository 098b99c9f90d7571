//! Two rules broken together: pose and application.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{DimmingPlug, Socket3B};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(Socket3B, rotated(DimmingPlug));
}
