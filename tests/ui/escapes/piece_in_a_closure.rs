//! Mates the piece that a closure holds, as often as the closure is called.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{Plug3B, Socket3B};
use winsta::mate;

fn main() {
    let plug = Plug3B;
    let pair = move || mate(Socket3B, plug);
    let _ = (pair(), pair()); //~ E0382

    let plug = Plug3B;
    let _ = std::array::from_fn::<_, 2, _>(|_| mate(Socket3B, plug)); //~ E0507
}
