//! Makes a protection by hand that gives way to every other.

use winsta::family::{Absent, Protection};

struct Mine;

impl Protection for Mine { //~ E0046
    type And<Other: Protection> = Absent;
}

fn main() {}
