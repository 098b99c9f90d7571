//! Makes a pair of nothing as unsafe code could, but in safe code.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::mem::{ManuallyDrop, MaybeUninit};

use parts::{FourPolePlug, Socket3B};
use winsta::Mated;

union Forged {
    nothing: (),
    joint: ManuallyDrop<Mated<Socket3B, FourPolePlug>>,
}

fn main() {
    let _: Mated<Socket3B, FourPolePlug> = std::mem::zeroed(); //~ E0133
    let _: Mated<Socket3B, FourPolePlug> = std::mem::transmute(()); //~ E0133
    let _: Mated<Socket3B, FourPolePlug> = MaybeUninit::uninit().assume_init(); //~ E0133
    let _ = ManuallyDrop::into_inner(Forged { nothing: () }.joint); //~ E0133
}
