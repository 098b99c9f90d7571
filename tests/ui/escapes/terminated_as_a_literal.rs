//! Writes a terminated half down, and an energized pair.

mod parts {
    winsta::parts!("../wiring.toml");
}

use std::marker::PhantomData;

use parts::Header;
use winsta::Terminated;
use winsta::potential::{L, PE};

fn main() {
    let _ = Terminated::<Header, (L, PE, L)>(PhantomData); //~ E0423
    let _ = winsta::__private::Carries::<()>(PhantomData); //~ E0423
}
