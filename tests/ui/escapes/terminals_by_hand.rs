//! Says by hand what the connection data of a part are, and how its poles are marked.

use winsta::clamp::Clamp;
use winsta::name::NotStated;
use winsta::terminal::{Marking, Named, PointCount, Terminals};

struct Mine;

impl Terminals for Mine { //~ E0046
    type Marking = Mine;
    type Clamp = Mine;
    type Points = PointCount<9>;
    type Strip = NotStated;
}

struct Other;

impl Marking for Other { //~ E0046
    type Poles = ();
    type Free = ();
}

impl Named for Mine {} //~ E0046

impl Clamp for Mine {} //~ E0046

fn main() {}
