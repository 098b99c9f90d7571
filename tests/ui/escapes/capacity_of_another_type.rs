//! States a capacity by a type that has none.

use winsta::conductor::{Conductor, InOpenedClamp, IsSolid, Sqmm1, Stated};
use winsta::name::NotStated;
use winsta::potential::L;

type Endless = Conductor<L, IsSolid, Sqmm1, InOpenedClamp, NotStated, [(); 1000]>;

fn is_stated<C: Stated>() {}

fn main() {
    is_stated::<Endless>(); //~ E0277
}
