//! Two rules broken together: pose and cap.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Cap3, Plug3B, Socket3B};
use winsta::{cap, mate, rotated};

fn main() {
    let _ = mate(cap(Socket3B, Cap3), rotated(Plug3B));
}
