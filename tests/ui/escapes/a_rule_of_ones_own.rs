//! A rule can't be implemented by hand, although a part of one's own is among its parameters.

mod parts {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use parts::{P770_743, P770_755};

impl winsta::poles::PolesFit<3, 5, P770_743, P770_755, (P770_755, P770_755, winsta::connector::AndOthers)> for winsta::mating::Mating {
    const PROOF: () = ();
}

fn main() {
    let _ = winsta::mate(P770_743, P770_755);
}
