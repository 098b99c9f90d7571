//! Gives no reason, in all ways of saying nothing, in a constant and by the macros.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{DimmingPlug, FourPolePlug, Socket3B};
use winsta::MatedUnchecked;

const EMPTY: &str = " \n\t";

const JOINT: MatedUnchecked<Socket3B, FourPolePlug> = winsta::mate_unchecked(Socket3B, FourPolePlug, ""); //~ E0080

fn main() {
    let _ = winsta::mate_unchecked!(Socket3B, FourPolePlug, ""); //~ E0080
    let _ = winsta::mate_unchecked!(Socket3B, FourPolePlug, EMPTY); //~ E0080
    let _ = winsta::mate_across_applications!(Socket3B, DimmingPlug, concat!("", " ")); //~ E0080
}
