//! Has modules and a macro of the names that ours are reached by, with rules that refuse nothing.

mod winsta {
    pub mod __private {
        pub use ::winsta::__private::*;

        pub const fn id(_: &str) -> u64 {
            0
        }
        pub const fn given(reason: &'static str) -> &'static str {
            reason
        }
    }
}

mod core {
    pub mod compile_error {}
}

mod parts {
    #[allow(unused_imports)]
    use super::winsta::__private as w;

    ::winsta::parts!("../pairs.toml");
}

use parts::{CodingAPlug, Socket3B};

#[allow(unused_macros)]
macro_rules! assert {
    ($($anything:tt)*) => {};
}

fn main() {
    let _ = ::winsta::mate(Socket3B, CodingAPlug); //~ E0277
    let _ = ::winsta::mate_unchecked!(Socket3B, CodingAPlug, ""); //~ E0080
}
