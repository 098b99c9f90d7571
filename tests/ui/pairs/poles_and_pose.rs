//! Two rules broken together: poles and pose.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(Socket3B, rotated(FourPolePlug));
}
