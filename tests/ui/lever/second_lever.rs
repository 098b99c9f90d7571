//! One lever locks a pair; a part that has one gets no second one.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::MainsSocket;
use winsta::with_lever;

fn main() {
    let _ = with_lever(MainsSocket);
}
