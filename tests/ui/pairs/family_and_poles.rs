//! Two rules broken together: family and poles.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{AcmeFourPolePlug, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, AcmeFourPolePlug);
}
