//! Says by hand that a list of one's own meets every other.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::mating::Mating;
use winsta::potential::{L1, N, PotentialsMeet};
use winsta::terminated::{Cons, End};

struct Mine;

impl PotentialsMeet<Mine, Cons<N, End>, (L1,), (N,), Header, Ribbon> for Mating {} //~ E0046

fn main() {}
