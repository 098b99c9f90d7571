//! A pair in a generic struct: what it asks comes with the bound on the plug.
//! causes: 2

use winsta::{Locked, Mated, Unlocked};

struct Output<S, P> {
    joint: Mated<S, P, Locked>,
}

impl<S, P> Output<S, P> {
    fn open(self) -> Mated<S, P, Unlocked> {
        self.joint.unlock()
    }
}

fn main() {}
