//! Keeps the plug that is in a pair, and unmates a pair twice.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let plug = Plug3B;
    let joint = mate(Socket3B, plug);
    let _ = plug; // binds nothing
    drop(plug); //~ E0382
    let _ = (joint.unmate(), joint.unmate()); //~ E0382
}
