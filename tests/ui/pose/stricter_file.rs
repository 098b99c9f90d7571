//! Two files say different things of one family: the stricter counts, whichever half it is.

mod sockets {
    winsta::parts!("../bench.toml");
}
mod plugs {
    winsta::parts!("../stricter.toml");
}

use plugs::StrictPlug;
use sockets::LeadSocket;
use winsta::{mate, rotated};

fn main() {
    let _ = mate(LeadSocket, rotated(StrictPlug));
}
