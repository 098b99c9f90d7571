//! Who forgets the bound altogether is told of it at the part, and of none of the library's own traits.

use winsta::conductor::{Sqmm1, solid};
use winsta::potential::{L1, _1};
use winsta::terminate;

fn wire<S>(part: S) {
    let _ = terminate(part).pole(_1, solid(L1, Sqmm1));
}

fn main() {}
