//! Makes up the reason while the program runs.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};

fn main() {
    let reason = std::env::args().next().unwrap();
    let _ = winsta::mate_unchecked(Socket3B, FourPolePlug, &reason); //~ E0597
    let _ = winsta::mate_unchecked!(Socket3B, FourPolePlug, reason); //~ E0435
}
