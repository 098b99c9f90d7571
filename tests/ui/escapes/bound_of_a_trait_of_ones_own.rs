//! Makes the bound a supertrait of one's own, and implements that.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingASocket, Plug3B};
use winsta::{MatesWith, mate};

trait Good: MatesWith<CodingASocket> {}

impl Good for Plug3B {} //~ E0277

fn joined<P: Good>(plug: P) {
    let _ = mate(CodingASocket, plug);
}

fn main() {
    joined(Plug3B);
}
