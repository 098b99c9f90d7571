//! Lists and numbers that the compiler can go through, and what it works out of them.
//!
//! A bound can't count or compare two numbers, so a number becomes a list of as many `()`, and the rest is done with
//! lists. No trait here has a path outside of this crate, so nobody adds an implementation.
//!
//! It uses nothing.

use core::marker::PhantomData;

/// A list that the compiler can go through: the first element, and the others. The poles of a half, as a rule.
#[derive(Debug)]
pub struct Cons<First, Others>(PhantomData<(First, Others)>);

/// The end of the list.
#[derive(Debug)]
pub struct End;

/// A number as a type: of poles, of connection points, or a place counted from 1.
#[derive(Debug)]
pub struct Number<const N: u8>;

/// It is so.
#[derive(Debug)]
pub struct Yes;

/// It isn't.
#[derive(Debug)]
pub struct No;

/// The longest list that a number becomes.
pub(crate) const LONGEST: u8 = 64;

/// A [`Number`] as a list of as many `()`, or [`Beyond`].
pub trait AsList {
    type List;
}

/// Stands for each number above [`LONGEST`].
#[derive(Debug)]
pub struct Beyond;

/// A number with its sign, as two lists: that of a positive one, and that of a negative one.
pub trait Signed {
    type Positive;
    type Negative;
}

/// Its type, of an `i8`.
#[derive(Debug)]
pub struct By<const N: i8>;

impl AsList for Number<0> {
    type List = End;
}

impl Signed for By<0> {
    type Positive = End;
    type Negative = End;
}

macro_rules! numbers {
    ($($before:literal $number:literal)+) => {
        const _: () = assert!([$($number),+].len() == LONGEST as usize);
        $(
            impl AsList for Number<$number> {
                type List = Cons<(), <Number<$before> as AsList>::List>;
            }
            impl Signed for By<$number> {
                type Positive = <Number<$number> as AsList>::List;
                type Negative = End;
            }
            impl Signed for By<{ -$number }> {
                type Positive = End;
                type Negative = <Number<$number> as AsList>::List;
            }
        )+
    };
    (beyond: $($number:literal)+, by $($by:literal)+) => {
        $(
            impl AsList for Number<$number> {
                type List = Beyond;
            }
        )+
        $(
            impl Signed for By<$by> {
                type Positive = Beyond;
                type Negative = Beyond;
            }
        )+
    };
}

numbers! {
    0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 16 16 17 17 18 18 19 19 20 20 21 21 22
    22 23 23 24 24 25 25 26 26 27 27 28 28 29 29 30 30 31 31 32 32 33 33 34 34 35 35 36 36 37 37 38 38 39 39 40
    40 41 41 42 42 43 43 44 44 45 45 46 46 47 47 48 48 49 49 50 50 51 51 52 52 53 53 54 54 55 55 56 56 57 57 58
    58 59 59 60 60 61 61 62 62 63 63 64
}

numbers! { beyond:
    65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101
    102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130
    131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159
    160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188
    189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217
    218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246
    247 248 249 250 251 252 253 254 255,
    by
    65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101
    102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 -128 -127
    -126 -125 -124 -123 -122 -121 -120 -119 -118 -117 -116 -115 -114 -113 -112 -111 -110 -109 -108 -107 -106 -105 -104
    -103 -102 -101 -100 -99 -98 -97 -96 -95 -94 -93 -92 -91 -90 -89 -88 -87 -86 -85 -84 -83 -82 -81 -80 -79 -78 -77 -76
    -75 -74 -73 -72 -71 -70 -69 -68 -67 -66 -65
}

/// The list without as many elements at its beginning as `Number` has.
pub trait Skip<Number> {
    type Others;
}

impl<L> Skip<End> for L {
    type Others = L;
}
impl<A, R: Skip<N>, N> Skip<Cons<(), N>> for Cons<A, R> {
    type Others = R::Others;
}
impl<N> Skip<Cons<(), N>> for End {
    type Others = End;
}
impl<N> Skip<Cons<(), N>> for Beyond {
    type Others = Beyond;
}
impl<L> Skip<Beyond> for L {
    type Others = End;
}

/// The list after as many `Filling` as `Number` has.
pub trait After<Number, Filling> {
    type List;
}

impl<L, F> After<End, F> for L {
    type List = L;
}
impl<L: After<N, F>, N, F> After<Cons<(), N>, F> for L {
    type List = Cons<F, L::List>;
}
impl<L, F> After<Beyond, F> for L {
    type List = End;
}

/// The first elements of the list, at most as many as `Other` has.
pub trait First<Other> {
    type Elements;
}

impl<L> First<End> for L {
    type Elements = End;
}
impl<A, R: First<N>, B, N> First<Cons<B, N>> for Cons<A, R> {
    type Elements = Cons<A, R::Elements>;
}
impl<B, N> First<Cons<B, N>> for End {
    type Elements = End;
}

/// The element at the place `Number`, counted from 1, after `Filling` in place of those before it. Nothing, if the list
/// has no such place.
pub trait Only<Number, Filling> {
    type Element;
}

impl<L, F> Only<End, F> for L {
    type Element = End;
}
impl<A, R, F> Only<Cons<(), End>, F> for Cons<A, R> {
    type Element = Cons<A, End>;
}
impl<A, R: Only<Cons<(), N>, F>, N, F> Only<Cons<(), Cons<(), N>>, F> for Cons<A, R> {
    type Element = Cons<F, R::Element>;
}
impl<N, F> Only<Cons<(), N>, F> for End {
    type Element = End;
}
impl<L, F> Only<Beyond, F> for L {
    type Element = End;
}

/// The list from its end to its beginning, before `Done`.
pub trait Reverse<Done> {
    type Reversed;
}

impl<Done> Reverse<Done> for End {
    type Reversed = Done;
}
impl<A, R: Reverse<Cons<A, Done>>, Done> Reverse<Done> for Cons<A, R> {
    type Reversed = R::Reversed;
}

/// Whether the list has a place `Number`, counted from 1: [`Yes`] or [`No`].
pub trait Has<Number> {
    type Answer;
}

impl<L> Has<End> for L {
    type Answer = No;
}
impl<L: Skip<N, Others: IsLonger>, N> Has<Cons<(), N>> for L {
    type Answer = <L::Others as IsLonger>::Answer;
}
impl<L> Has<Beyond> for L {
    type Answer = No;
}

/// Whether anything is left of a list.
pub trait IsLonger {
    type Answer;
}

impl<A, R> IsLonger for Cons<A, R> {
    type Answer = Yes;
}
impl IsLonger for End {
    type Answer = No;
}
impl IsLonger for Beyond {
    type Answer = No;
}

/// The list is at least as long as `Other`.
pub trait AtLeastAsLongAs<Other> {}

impl<L> AtLeastAsLongAs<End> for L {}
impl<A, R: AtLeastAsLongAs<T>, B, T> AtLeastAsLongAs<Cons<B, T>> for Cons<A, R> {}
// No list of a number is longer.
impl<B, T> AtLeastAsLongAs<Cons<B, T>> for Beyond {}
