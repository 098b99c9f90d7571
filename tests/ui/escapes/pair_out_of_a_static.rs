//! Unmates the pair in a static, which would stay there.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::{Mated, mate};

static JOINT: Mated<Socket3B, Plug3B> = mate(Socket3B, Plug3B);

fn main() {
    let _ = JOINT.unmate(); //~ E0507
}
