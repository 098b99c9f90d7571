//! States a capacity by a type that has none.

use winsta::conductor::{Conductor, InOpenedClamp, IsSolid, Sqmm1, ConductorType};
use winsta::name::NotStated;
use winsta::potential::L;

type Endless = Conductor<L, IsSolid, Sqmm1, InOpenedClamp, NotStated, [(); 1000]>;

fn is_stated<C: ConductorType>() {}

fn main() {
    is_stated::<Endless>(); //~ E0277
}
