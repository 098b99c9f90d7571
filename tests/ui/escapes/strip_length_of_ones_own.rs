//! Makes a strip length of one's own, which fits every sheet.

use winsta::conductor::StripLength;
use winsta::quantity::Length;
use winsta::terminal::StrippedFor;

struct Enough;

impl StripLength for Enough { //~ E0046
    const STRIP_LENGTH: Option<Length> = None;
}

impl<Part, S> StrippedFor<Part, S> for Enough {} //~ E0046

fn main() {}
