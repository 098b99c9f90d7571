//! What holds parts can derive `Debug`, since parts have it.

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../../../parts/winsta.toml", "../bench.toml");
}

use parts::{P770_744_062_000, Tee, Tee_Input};

#[derive(Debug)]
struct Board<P> {
    supply: P,
}

fn main() {
    assert_eq!(format!("{:?}", Board { supply: P770_744_062_000 }), "Board { supply: P770_744_062_000 }");
    let _ = (Board { supply: Tee }.supply, Board::<Tee_Input> { supply: Tee.split().0 }.supply);
}
