//! Potentials as types: what a conductor is for, and what a pole is marked with.
//!
//! Source: IEC 60445 for L1 to L3, N and PE.

use crate::part::name::{Id, Name};
use crate::proof::FromASheet;
use crate::quantity::Text;
use crate::sheet::marking::{KNOWN, check_marking};
use crate::sheet::name::{NameFault, id, same};

/// A potential as a type: [`L1`], [`N`], [`PE`], or one of your own made with `winsta::potential!`.
///
/// ```
/// use winsta_types::conductor::{Conductor, IsSolid, Sqmm1_5, solid};
/// use winsta_types::potential::{N, Potential};
///
/// fn core<F: Potential>(function: F) -> Conductor<F, IsSolid, Sqmm1_5> {
///     solid(function, Sqmm1_5)
/// }
///
/// assert_eq!(core(N).to_string(), "N, solid, 1.5 mm²");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a potential",
    label = "not a potential",
    note = "`L1`, `L2`, `L3`, `N` and `PE` are, and what `winsta::potential!` makes"
)]
pub trait Potential: Name {
    /// [`ProtectiveEarth`] of [`PE`], [`Neutral`] of [`N`], [`Line`] of the line conductors, [`Live`] of every other.
    type Class;
    #[doc(hidden)]
    const READ: FromASheet;
}

/// The class of [`PE`].
#[derive(Debug)]
pub struct ProtectiveEarth;

/// The class of [`N`].
#[derive(Debug)]
pub struct Neutral;

/// The class of [`L`], [`L1`], [`L2`] and [`L3`].
#[derive(Debug)]
pub struct Line;

/// The class of every potential of one's own.
#[derive(Debug)]
pub struct Live;

macro_rules! potentials {
    ($($(#[$doc:meta])* $Potential:ident = $name:literal: $Class:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $Potential;

        impl Name for $Potential {
            const NAME: &'static str = $name;
            type Id = Id<{ id($name)[0] }, 0, 0, 0>;
            const READ: FromASheet = FromASheet;
        }

        impl Potential for $Potential {
            type Class = $Class;
            const READ: FromASheet = FromASheet;
        }
    )+};
}

potentials! {
    /// The line conductor of a single-phase supply. As the marking of a pole: `L`.
    L = "L": Line;
    /// Line conductor 1, brown: [`L1`](Line1).
    Line1 = "L1": Line;
    /// Line conductor 2, black: [`L2`](Line2).
    Line2 = "L2": Line;
    /// Line conductor 3, gray: [`L3`](Line3).
    Line3 = "L3": Line;
    /// Neutral conductor, blue.
    N = "N": Neutral;
    /// Protective conductor, green-and-yellow and nothing else.
    PE = "PE": ProtectiveEarth;
}

// The standard library has items of these names, and rustc then shows the whole path to each.
pub use self::{Line1 as L1, Line2 as L2, Line3 as L3};

/// The identity of a potential of one's own.
///
/// # Panics
///
/// If there is one of that name, or of one that is taken for it. In a constant that is a compile error.
#[track_caller]
#[must_use]
pub const fn own_name(name: &str) -> [u128; 4] {
    let mut at = 0;
    while at < KNOWN.len() {
        if same(name, KNOWN[at]) {
            let text = Text::<128>::new().str(name).str(" is no potential of one's own: take `winsta::potential::");
            refuse(&text.str(KNOWN[at]).str("`"));
        }
        at += 1;
    }
    if let Err(fault) = check_marking(name) {
        let text = Text::<128>::new().str("this is no clear name of a potential: ").text(&fault.text());
        refuse(&match fault {
            NameFault::LooksLike { name } => {
                text.str(": take `winsta::potential::").str(name).str("`, or another name")
            }
            _ => text,
        });
    }
    id(name)
}

#[track_caller]
const fn refuse(text: &Text<128>) {
    #[allow(clippy::panic)] // evaluated by the compiler alone
    {
        panic!("{}", text.as_str());
    }
}

/// The marking of a pole that is a number.
macro_rules! numbers {
    ($($Number:ident $name:literal)+) => {
        $(
            #[doc = concat!("The pole marked ", $name, ".")]
            #[derive(Debug)]
            #[allow(non_camel_case_types)]
            pub struct $Number;
        )+

        /// The markings of poles that have a type here, and its name. `parts!` makes one for each other marking.
        pub const MARKINGS: &[(&str, &str)] = &[
            ("L", "L"), ("L1", "L1"), ("L2", "L2"), ("L3", "L3"), ("N", "N"), ("PE", "PE"),
            $(($name, stringify!($Number))),+
        ];
    };
}

numbers! {
    _1 "1" _2 "2" _3 "3" _4 "4" _5 "5" _6 "6" _7 "7" _8 "8"
    _9 "9" _10 "10" _11 "11" _12 "12" _13 "13" _14 "14" _15 "15" _16 "16"
}
