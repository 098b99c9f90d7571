//! Says by hand that a type of one's own goes to the earth pole, and what is at the poles then.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::potential::{L, PE};
use winsta::terminal::EarthPole;
use winsta::terminate;
use winsta::terminated::{FindsPoint, GoesTo};

struct Anything;

impl GoesTo<Header, PE, EarthPole<2>> for Anything {} //~ E0046

impl<Before> FindsPoint<Header, Before, PE, EarthPole<2>> for Anything {
    //~^ E0046
    type Poles = (L, L, L);
}

fn main() {
    let _ = terminate(Header).pole(PE, Anything);
}
