//! Puts a conductor of 95 mm² into a clamp of 1.5 mm², as a step of one's own that is at most that.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{AtLeast, AtMost, Metric, Size, Sqmm0_25, Sqmm1_5, Step, solid};
use winsta::potential::L;
use winsta::terminate;

struct Sqmm95;

impl Step for Sqmm95 { //~ E0046
    const SIZE: Size = Sqmm1_5::SIZE;
    type Scale = Metric;
}

impl AtLeast<Sqmm0_25> for Sqmm95 {} //~ E0119
impl AtMost<Sqmm1_5> for Sqmm95 {} //~ E0119

fn main() {
    let _ = terminate(Header).pole(L, solid(L, Sqmm95));
}
