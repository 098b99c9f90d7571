//! Has a plug that mates by the word of a trait of one's own.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{FourPolePlug, Socket3B};
use winsta::{Mated, MatesWith, mate};

trait Chosen {
    type Plug: MatesWith<Socket3B>;
}

impl Chosen for () {
    type Plug = FourPolePlug; //~ E0277
}

trait Chooses<P>
where
    P: MatesWith<Socket3B>,
{
    fn joint(plug: P) -> Mated<Socket3B, P> {
        mate(Socket3B, plug)
    }
}

impl Chooses<FourPolePlug> for () {} //~ E0277

fn main() {}
