//! Makes a list of poles by hand that puts a conductor where it likes.

use winsta::terminal::PointCount;
use winsta::terminated::{AsSlots, End, Free, ListOfSlots, Place, Put, With};

struct Mine;

impl AsSlots for Mine { //~ E0046
    type Slots = ();
}

impl ListOfSlots for Mine { //~ E0046
    type Potentials = End;
}

impl<C> Put<Place<1>, C> for Mine { //~ E0046
    type There = Free;
    type Taken = PointCount<0>;
    type After = Mine;
}

impl<C> With<C> for Mine { //~ E0046
    type Slot = Free;
}

fn main() {}
