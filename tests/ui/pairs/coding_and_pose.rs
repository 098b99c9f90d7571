//! Two rules broken together: coding and pose.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingAPlug, Socket3B};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(Socket3B, rotated(CodingAPlug));
}
