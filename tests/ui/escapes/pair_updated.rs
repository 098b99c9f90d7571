//! Makes a locked pair of an unlocked one by the syntax that takes over all other fields.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Locked, Mated, mate};

fn main() {
    let joint = mate(Socket3B, Plug3B);
    let _: Mated<Socket3B, Plug3B, Locked> = Mated { ..joint }; //~ E0308
}
