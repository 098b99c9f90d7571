//! Hides the bound behind a lifetime that is chosen later.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingASocket, Plug3B};
use winsta::{Mated, MatesWith, mate};

struct Later<'a, P>(&'a (), P);

fn joined<P>(plug: P) -> Mated<CodingASocket, P>
where
    for<'a> Later<'a, P>: Sized,
    P: MatesWith<CodingASocket>,
{
    mate(CodingASocket, plug)
}

fn main() {
    let _ = joined(Plug3B); //~ E0277
}
