//! Two family names that have one 64-bit hash are two names.

mod parts {
    winsta::parts!("../names.toml");
}

use parts::{HashedPlug, HashedSocket};
use winsta::mate;

fn main() {
    let _ = mate(HashedSocket, HashedPlug);
}
