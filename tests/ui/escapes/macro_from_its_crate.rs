//! Lets a macro of winsta hand out its own crate.

macro_rules! private {
    ($winsta:path) => {
        use $winsta::__private as w; //~ lint
    };
}

private!(winsta);

use winsta::potential::__private; //~ E0432

fn main() {}
