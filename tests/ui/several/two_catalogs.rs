//! Parts of two macro calls, with families and codings of the same name.
//! causes: 3

mod luminaire {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

mod cable {
    winsta::parts!("../../../parts/winsta-snap-in.toml");
}

use winsta::mate;

fn main() {
    let _ = mate(luminaire::P770_743, cable::P770_753);
    let _ = mate(luminaire::P770_743, cable::P890_713);
}
