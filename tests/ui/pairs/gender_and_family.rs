//! Two rules broken together: gender and family.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{AcmeSocket, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, AcmeSocket);
}
