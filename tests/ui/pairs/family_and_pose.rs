//! Two rules broken together: family and pose.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{AcmePlug, Socket3B};
use winsta::{mate, rotated};

fn main() {
    let _ = mate(Socket3B, rotated(AcmePlug));
}
