//! Two rules broken together: gender and cap.
//! causes: 2

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Cap3, SecondSocket, Socket3B};
use winsta::{cap, mate};

fn main() {
    let _ = mate(cap(Socket3B, Cap3), SecondSocket);
}
