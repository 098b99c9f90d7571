//! Of a connector alone it isn't known what its poles are: one error where each bound is missing.
//! causes: 3

use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L1, _1};
use winsta::{Connector, terminate};

fn wire<S: Connector>(part: S) {
    let _ = terminate(part).pole(_1, solid(L1, Sqmm1));
}

fn main() {}
