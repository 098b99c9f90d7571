//! Copies a piece: by `clone`, as an element of a list, and several times from one.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::Plug3B;

fn twice(plug: &Plug3B) -> Plug3B {
    plug.clone() //~ E0308
}

fn main() {
    let plug = Plug3B;
    let _ = [plug; 2]; //~ E0277
    let plug = Plug3B;
    let _ = vec![plug; 2]; //~ E0277
    let plug = Plug3B;
    let _ = std::iter::repeat(plug); //~ E0277
}
