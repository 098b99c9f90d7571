//! Two rules broken together: gender and poles.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPoleSocket, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, FourPoleSocket);
}
