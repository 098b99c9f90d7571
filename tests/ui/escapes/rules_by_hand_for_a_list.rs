//! Says by hand that conductors of two potentials may meet.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::mating::Mating;
use winsta::potential::{EachJoins, Joins, L1, N, PotentialsMeet, Presented};
use winsta::terminated::{Cons, End};

struct Mine;

impl Joins<Mine> for L1 {} //~ E0046
impl Joins<L1> for Mine {} //~ E0046
impl EachJoins<Cons<N, End>> for Cons<Mine, End> {} //~ E0117
impl PotentialsMeet<Cons<L1, End>, Cons<N, End>, (L1,), (N,), Header, Ribbon> for Mating {} //~ E0119
impl Presented<Mine> for Cons<L1, End> { //~ E0046
    type List = Cons<N, End>;
}

fn main() {}
