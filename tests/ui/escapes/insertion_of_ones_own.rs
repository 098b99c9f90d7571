//! Makes a way of insertion of one's own.

use winsta::conductor::InsertedBy;
use winsta::data_sheet::Insertion;

struct Hammered;

impl InsertedBy for Hammered { //~ E0046
    const INSERTION: Insertion = Insertion::PushIn;
}

fn main() {}
