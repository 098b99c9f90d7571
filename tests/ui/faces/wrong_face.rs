//! Each face of a part has its own coding and poles.
//! causes: 2

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, Tee};
use winsta::{mate};

fn main() {
    let (_input, _output, control) = Tee.split();
    let _ = mate(control, LeadPlug);
}
