//! Says by hand that the clamp of a part takes what its sheet doesn't list.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::Connector;
use winsta::clamp::Takes;
use winsta::conductor::{InOpenedClamp, IsStranded, Sqmm1};
use winsta::mating::Mating;
use winsta::terminal::Terminals;

type ItsClamp = <<Header as Connector>::Terminals as Terminals>::Clamp;

struct Mine;

impl<S> Takes<ItsClamp, Mine, InOpenedClamp, Sqmm1, S> for Mating {} //~ E0046
impl<S> Takes<ItsClamp, IsStranded, Mine, Sqmm1, S> for Mating {} //~ E0046
impl Takes<(), IsStranded, InOpenedClamp, Sqmm1, Header> for Mating {} //~ E0046

fn main() {}
