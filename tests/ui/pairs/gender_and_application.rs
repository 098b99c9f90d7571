//! Two rules broken together: gender and application.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{DimmingSocket, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, DimmingSocket);
}
