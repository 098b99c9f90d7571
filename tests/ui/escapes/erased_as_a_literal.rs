//! Writes a pair without its types down.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::erased::{AnyConnector, AnyMated};

fn main() {
    let (socket, plug) = (AnyConnector::of(Socket3B), AnyConnector::of(FourPolePlug));
    let _ = AnyMated { socket, plug }; //~ E0451
}
