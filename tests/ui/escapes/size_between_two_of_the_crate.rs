//! Says of a step of the crate that it is at most a smaller one.

use winsta::conductor::{AtMost, Sqmm1_5, Sqmm10};

struct Mine;

impl AtMost<Sqmm1_5> for Sqmm10 {} //~ E0117
impl AtMost<Mine> for Sqmm10 {}

fn main() {}
