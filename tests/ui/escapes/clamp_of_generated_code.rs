//! Implements what `parts!` makes of a clamp, a trait of one's own crate, for a kind that the sheet doesn't list.

winsta::parts!("../wiring.toml");

use winsta::conductor::{Metric, Sqmm1, stranded};
use winsta::mating::Mating;
use winsta::potential::L;
use winsta::terminate;

impl<S> terminals_of_wiring::Clamp1IsStranded<S, Sqmm1, Metric> for Mating {} //~ E0046

fn main() {
    let _ = terminate(Header).pole(L, stranded(L, Sqmm1));
}
