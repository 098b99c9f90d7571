//! Implements for the locked state what only the unlocked one may do.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{MainsPlug, MainsSocket};
use winsta::mated::CanUnmate;
use winsta::{Locked, mate};

impl CanUnmate<MainsSocket, MainsPlug> for Locked {
    const PROOF: () = (); //~ E0326
}

fn main() {
    let _ = mate(MainsSocket, MainsPlug).lock().unmate();
}
