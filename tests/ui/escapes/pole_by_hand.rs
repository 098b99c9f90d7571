//! Adds a name for the earth pole that any potential may have, and says where a conductor goes by hand.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::{Header, Ribbon};
use winsta::Connector;
use winsta::terminal::{LivePole, PoleMarked, Terminals};
use winsta::terminated::PoleOf;

struct Mine;

impl PoleMarked<Mine, Header, ()> for <<Header as Connector>::Terminals as Terminals>::Marking {
    //~^ E0046
    type At = LivePole<2>;
}

impl PoleOf<Ribbon> for Mine {
    //~^ E0046
    type At = LivePole<2>;
}

fn main() {}
