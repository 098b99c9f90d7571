//! Potential: what a conductor is for, and what a pole is marked with. Two halves join equal potentials only.
//!
//! Source: sheet, Mechanical data, "Potential marking"; IEC 60445 for L1 to L3, N and PE.

mod designation;

use crate::joint::terminated::{AsSlots, Cons, End, Free, MAX_POLES, Unwired};
use crate::part::shelf::FromASheet;
use crate::proof::{Never, Proof, holds};
use crate::rules::pose::{OnPole, RotatedBy180, StaggeredBy, Straight};
use crate::sheet::name::{self, Id, Name, NameFault, id, is_taken_for, same};
use crate::sheet::script;

/// A potential as a type: [`L1`], [`N`], [`PE`], or one of your own made with `winsta::potential!`.
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

/// What a pole is marked for.
///
/// A pole marked `L1` takes any line conductor: which of the phases it is, is no question of safety, and both halves join
/// equal potentials anyway. A number, and a text that is no potential of IEC 60445 (`DA+`, `A1`), say nothing but that it
/// isn't for PE. Only of such a pole the marking of potentials can say what it is for: of another it says the same.
///
/// ```
/// use winsta_types::potential::MarkedFor;
///
/// assert!(MarkedFor::of("L1").takes("L2") && !MarkedFor::of("L1").takes("N"));
/// assert!(MarkedFor::of("3").takes("N") && MarkedFor::of("DA+").takes("DA+"));
/// assert!(!MarkedFor::of("3").takes("PE"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkedFor {
    /// `PE`: the protective conductor alone.
    EarthAlone,
    /// `N`: the neutral conductor alone.
    NeutralAlone,
    /// `L`, `L1`, `L2` or `L3`: line conductors alone.
    LineAlone,
    /// Any other marking: anything but PE.
    AnyButEarth,
}

impl MarkedFor {
    /// What a pole with this marking is for.
    #[must_use]
    pub const fn of(marking: &str) -> Self {
        if same(marking, "PE") {
            Self::EarthAlone
        } else if same(marking, "N") {
            Self::NeutralAlone
        } else if same(marking, "L") || same(marking, "L1") || same(marking, "L2") || same(marking, "L3") {
            Self::LineAlone
        } else {
            Self::AnyButEarth
        }
    }

    /// Whether a conductor of this potential goes there. A potential and a marking are the same word for the same thing.
    #[must_use]
    pub const fn takes(self, potential: &str) -> bool {
        let of = Self::of(potential);
        match self {
            Self::AnyButEarth => !matches!(of, Self::EarthAlone),
            marked => marked as u8 == of as u8,
        }
    }

    /// Whether a pole that is marked for this has another potential, by the marking of potentials: one of the two is wrong.
    ///
    /// ```
    /// use winsta_types::potential::MarkedFor;
    ///
    /// assert!(MarkedFor::of("PE").contradicts(MarkedFor::of("L1")));
    /// assert!(MarkedFor::of("PE").contradicts(MarkedFor::of("2")));
    /// assert!(!MarkedFor::of("L").contradicts(MarkedFor::of("L1")));
    /// assert!(!MarkedFor::of("2").contradicts(MarkedFor::of("PE")));
    /// ```
    #[must_use]
    pub const fn contradicts(self, potential: Self) -> bool {
        !matches!(self, Self::AnyButEarth) && self as u8 != potential as u8
    }
}

/// The potentials that there are rules for.
const KNOWN: &[&str] = &["L", "L1", "L2", "L3", "N", "PE"];

/// Whether a text can be the marking of a pole or of a potential: a [name](name::check) in ASCII and the Latin letters of
/// Europe that nobody takes for one that there are rules for, unless it is that, nor for another one of IEC 60445.
///
/// So `PE1`, `(PE)`, `⏚`, `N'` and `L4` are none, nor are `PEN`, `FE` and `L+`: the rules would take them for a potential like
/// any other.
///
/// ```
/// use winsta_types::potential::check_marking;
///
/// assert_eq!(check_marking("PE"), Ok(()));
/// assert_eq!(check_marking("pe").unwrap_err().to_string(), "it looks like `PE`");
/// assert_eq!(check_marking("PEN").unwrap_err().to_string(), "there are no rules for `PEN`");
/// ```
///
/// # Errors
///
/// The first reason against it.
pub const fn check_marking(marking: &str) -> Result<(), NameFault> {
    let mut at = 0;
    while at < KNOWN.len() {
        if same(marking, KNOWN[at]) {
            return Ok(());
        }
        if is_taken_for(marking, KNOWN[at]) {
            return Err(NameFault::LooksLike { name: KNOWN[at] });
        }
        at += 1;
    }
    if let Err(fault) = name::check(marking) {
        return Err(fault);
    }
    let bytes = marking.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let (character, next) = script::character(bytes, at);
        if script::is_earth(character) {
            return Err(NameFault::LooksLike { name: "PE" });
        }
        if !script::is_of_a_marking(character) {
            return Err(NameFault::Foreign { character });
        }
        at = next;
    }
    match designation::within(marking) {
        Some(fault) => Err(fault),
        None => Ok(()),
    }
}

pub(crate) mod own {
    use super::{KNOWN, check_marking};
    use crate::quantity::Text;
    use crate::sheet::name::{NameFault, id, same};

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

/// Two poles may meet: both have the same potential, or one of them has none.
pub trait Joins<Other> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<Other> Joins<Other> for Free {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<This: Name> Joins<Free> for This {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<const A: u128, const B: u128, const C: u128, const D: u128, This, Other> Joins<Other> for This
where
    This: Name<Id = Id<A, B, C, D>>,
    Other: Name<Id = Id<A, B, C, D>>,
{
    const PROOF: Proof = Proof;
}

/// The compiler's form of the rule: poles that meet have equal potentials. What isn't terminated has none.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: potentials {Plug} against {Socket}",
    label = "joins different potentials",
    note = "pole by pole as they meet: terminate the conductors of `{P}` to match, and hold it straight"
)]
pub trait PotentialsMeet<SocketList, PlugList, Socket, Plug, S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [PlugList, Socket, Plug, S, P] PotentialsMeet<Unwired, PlugList, Socket, Plug, S, P>;
    [A, R, Socket, Plug, S, P] PotentialsMeet<Cons<A, R>, Unwired, Socket, Plug, S, P>;
    [A, R, B, T, Socket, Plug, S, P] PotentialsMeet<Cons<A, R>, Cons<B, T>, Socket, Plug, S, P> where [Cons<A, R>: EachJoins<Cons<B, T>>];
    // A plug that is shifted away from all poles.
    [A, R, Socket, Plug, S, P] PotentialsMeet<Cons<A, R>, End, Socket, Plug, S, P>;
    // See `Never`.
    [] PotentialsMeet<Never, Never, Never, Never, Never, Never>;
}

/// Each of the first poles joins its partner, until one of the halves ends.
pub trait EachJoins<Other> {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<Other> EachJoins<Other> for End {
    const PROOF: Proof = Proof;
}
impl<A, R> EachJoins<End> for Cons<A, R> {
    const PROOF: Proof = Proof;
}
impl<A: Joins<B>, R: EachJoins<T>, B, T> EachJoins<Cons<B, T>> for Cons<A, R> {
    const PROOF: Proof = Proof;
}

/// The potentials of a plug in this pose, as the poles of the socket meet them.
pub trait Presented<Held> {
    /// The list.
    type List: AsSlots;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<Held> Presented<Held> for Unwired {
    type List = Self;
    const PROOF: Proof = Proof;
}
impl<Held> Presented<Held> for End {
    type List = Self;
    const PROOF: Proof = Proof;
}
impl<A, R> Presented<Straight> for Cons<A, R>
where
    Self: AsSlots,
{
    type List = Self;
    const PROOF: Proof = Proof;
}
impl<A, R> Presented<RotatedBy180> for Cons<A, R>
where
    Self: Reverse<End, Reversed: AsSlots>,
{
    type List = <Self as Reverse<End>>::Reversed;
    const PROOF: Proof = Proof;
}

/// The list from its end to its beginning, before `Done`.
pub trait Reverse<Done> {
    /// The list.
    type Reversed;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<Done> Reverse<Done> for End {
    type Reversed = Done;
    const PROOF: Proof = Proof;
}
impl<A, R: Reverse<Cons<A, Done>>, Done> Reverse<Done> for Cons<A, R> {
    type Reversed = R::Reversed;
    const PROOF: Proof = Proof;
}

/// The list, moved by so many poles to the socket's last pole.
#[doc(hidden)]
pub trait Later<const POLES: u8> {
    /// The list.
    type Moved;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The list, moved by so many poles to the socket's first pole: without as many at its beginning.
#[doc(hidden)]
pub trait Earlier<const POLES: u8> {
    /// The list.
    type Moved;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The pole of that number alone.
#[doc(hidden)]
pub trait Only<const POLE: u8> {
    /// The list.
    type Pole;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<L> Later<0> for L {
    type Moved = L;
    const PROOF: Proof = Proof;
}
impl<L> Earlier<0> for L {
    type Moved = L;
    const PROOF: Proof = Proof;
}
impl<A, R> Only<1> for Cons<A, R> {
    type Pole = Cons<A, End>;
    const PROOF: Proof = Proof;
}
impl<A, R> Presented<StaggeredBy<0>> for Cons<A, R>
where
    Self: AsSlots,
{
    type List = Self;
    const PROOF: Proof = Proof;
}

/// The first poles of the list, as many as `Other` has.
#[doc(hidden)]
pub trait First<Other> {
    /// The list.
    type Poles;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<L> First<End> for L {
    type Poles = End;
    const PROOF: Proof = Proof;
}
impl<A, R: First<T>, B, T> First<Cons<B, T>> for Cons<A, R> {
    type Poles = Cons<A, R::Poles>;
    const PROOF: Proof = Proof;
}

// The compiler can't count down in a bound: each number has its implementation.
macro_rules! moves {
    ($($by:literal after $before:literal)+) => {
        $(
            impl<L: Later<$before>> Later<$by> for L {
                type Moved = Cons<Free, L::Moved>;
                const PROOF: Proof = Proof;
            }
            impl<A, R: Earlier<$before>> Earlier<$by> for Cons<A, R> {
                type Moved = R::Moved;
                const PROOF: Proof = Proof;
            }
            impl Earlier<$by> for End {
                type Moved = Self;
                const PROOF: Proof = Proof;
            }
            // What is moved beyond the last pole meets nothing.
            #[doc(hidden)]
            impl<A, R> Presented<StaggeredBy<$by>> for Cons<A, R>
            where
                Self: Later<$by, Moved: First<Self, Poles: AsSlots>>,
            {
                type List = <<Self as Later<$by>>::Moved as First<Self>>::Poles;
                const PROOF: Proof = Proof;
            }
            #[doc(hidden)]
            impl<A, R> Presented<StaggeredBy<{ -$by }>> for Cons<A, R>
            where
                Self: Earlier<$by, Moved: AsSlots>,
            {
                type List = <Self as Earlier<$by>>::Moved;
                const PROOF: Proof = Proof;
            }
        )+
        const _: () = assert!([$($by),+].len() == MAX_POLES as usize);
    };
    (poles $($number:literal after $before:literal)+) => {
        $(
            impl<A, R: Only<$before>> Only<$number> for Cons<A, R> {
                type Pole = Cons<Free, R::Pole>;
                const PROOF: Proof = Proof;
            }
            // A plug has no such pole.
            impl Only<$before> for End {
                type Pole = Self;
                const PROOF: Proof = Proof;
            }
            #[doc(hidden)]
            impl<A, R> Presented<OnPole<$before>> for Cons<A, R>
            where
                Self: Only<$before, Pole: AsSlots>,
            {
                type List = <Self as Only<$before>>::Pole;
                const PROOF: Proof = Proof;
            }
        )+
        const _: () = assert!([$($before),+].len() == MAX_POLES as usize);
    };
}

moves! {
    1 after 0 2 after 1 3 after 2 4 after 3 5 after 4 6 after 5 7 after 6 8 after 7 9 after 8 10 after 9 11 after 10
    12 after 11 13 after 12 14 after 13 15 after 14 16 after 15 17 after 16 18 after 17 19 after 18 20 after 19
    21 after 20 22 after 21 23 after 22 24 after 23 25 after 24 26 after 25 27 after 26 28 after 27 29 after 28
    30 after 29 31 after 30 32 after 31 33 after 32 34 after 33 35 after 34 36 after 35 37 after 36 38 after 37
    39 after 38 40 after 39 41 after 40 42 after 41 43 after 42 44 after 43 45 after 44 46 after 45 47 after 46
    48 after 47 49 after 48 50 after 49 51 after 50 52 after 51 53 after 52 54 after 53 55 after 54 56 after 55
    57 after 56 58 after 57 59 after 58 60 after 59 61 after 60 62 after 61 63 after 62 64 after 63
}
moves! {
    poles 2 after 1 3 after 2 4 after 3 5 after 4 6 after 5 7 after 6 8 after 7 9 after 8 10 after 9 11 after 10
    12 after 11 13 after 12 14 after 13 15 after 14 16 after 15 17 after 16 18 after 17 19 after 18 20 after 19
    21 after 20 22 after 21 23 after 22 24 after 23 25 after 24 26 after 25 27 after 26 28 after 27 29 after 28
    30 after 29 31 after 30 32 after 31 33 after 32 34 after 33 35 after 34 36 after 35 37 after 36 38 after 37
    39 after 38 40 after 39 41 after 40 42 after 41 43 after 42 44 after 43 45 after 44 46 after 45 47 after 46
    48 after 47 49 after 48 50 after 49 51 after 50 52 after 51 53 after 52 54 after 53 55 after 54 56 after 55
    57 after 56 58 after 57 59 after 58 60 after 59 61 after 60 62 after 61 63 after 62 64 after 63 65 after 64
}

// Beyond all poles that a terminated half may have, nothing meets.
macro_rules! beyond {
    ($Held:ident: $($number:literal)+) => {$(
        #[doc(hidden)]
        impl<A, R> Presented<$Held<$number>> for Cons<A, R> {
            type List = End;
            const PROOF: Proof = Proof;
        }
    )+};
}

beyond! { StaggeredBy:
    65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101
    102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 -128 -127
    -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112 -111 -110 -109 -108 -107 -106 -105 -104
    -103 -102 -101 -100 -99 -98 -97 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81 -80 -79 -78 -77 -76
    -75 -74 -73 -72 -71 -70 -69 -68 -67 -66 -65
}
beyond! { OnPole:
    0 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101
    102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130
    131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159
    160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188
    189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217
    218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246
    247 248 249 250 251 252 253 254 255
}
