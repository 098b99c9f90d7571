//! A part with several faces mates by its faces.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{LeadPlug, Tee};
use winsta::{mate};

fn main() {
    let _ = mate(Tee, LeadPlug);
}
