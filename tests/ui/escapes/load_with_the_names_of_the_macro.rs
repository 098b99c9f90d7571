//! Shows by the names of the macro, in the load itself, that the pair carries it.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::{energize, mate};

fn main() {
    let _ = energize!(mate(Header, Ribbon).lock(), {
        impl<Pair> ThisLoad<Pair> {} //~ E0425
        ThisLoad::<Pair>::LOAD //~ E0425 E0433
    });
}
