//! Says by hand that conductors of two potentials may meet.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::mating::Mating;
use winsta::potential::{L1, N, PotentialsMeet};
use winsta::terminated::{Cons, End};

impl PotentialsMeet<Cons<L1, End>, Cons<N, End>, (L1,), (N,), Header, Ribbon> for Mating {} //~ E0119

fn main() {}
