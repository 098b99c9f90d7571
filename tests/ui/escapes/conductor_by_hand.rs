//! Has a conductor of one's own, which states what the compiler asks for.

mod parts {
    winsta::parts!("../wiring.toml");
}

use parts::Header;
use winsta::conductor::{Conductor, Description, InOpenedClamp, IsSolid, Sqmm1, ConductorType};
use winsta::name::NotStated;
use winsta::potential::L;
use winsta::terminate;

struct Anything;

impl ConductorType for Anything {
    //~^ E0046
    type Function = L;
    type Kind = IsSolid;
    type Size = Sqmm1;
    type Insertion = InOpenedClamp;
    type Strip = NotStated;
    const DESCRIPTION: Description<'static> = <Conductor<L, IsSolid, Sqmm1>>::DESCRIPTION;
}

fn main() {
    let _ = terminate(Header).pole(L, Anything);
}
