//! Two rules broken together: poles and cap.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Cap3, FourPolePlug, Socket3B};
use winsta::{cap, mate};

fn main() {
    let _ = mate(cap(Socket3B, Cap3), FourPolePlug);
}
