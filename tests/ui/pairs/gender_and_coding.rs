//! Two rules broken together: gender and coding.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingASocket, Socket3B};
use winsta::mate;

fn main() {
    let _ = mate(Socket3B, CodingASocket);
}
