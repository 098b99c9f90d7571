//! A pair comes from mating alone.

mod parts {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_755};

fn pair() -> winsta::Mated<P770_743, P770_755> {
    winsta::Mated { pair: std::marker::PhantomData }
}

fn main() {
    let _ = pair();
}
