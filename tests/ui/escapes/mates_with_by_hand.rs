//! Nor can the bound that stands for all rules.

mod parts {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_755};

impl winsta::MatesWith<P770_743> for P770_755 {
    const PROOF: () = ();
}

fn main() {
    let _ = winsta::mate(P770_743, P770_755);
}
