//! Potential: what a conductor is for, and what a pole is marked with. Two halves join equal potentials only.
//!
//! Source: sheet, Mechanical data, "Potential marking"; IEC 60445 for L1 to L3, N and PE.

use crate::mating::{Mating, Never, Proof};
use crate::name::{Id, Name, id, same};
use crate::pose::{OnPole, RotatedBy180, StaggeredBy, Straight};
use crate::shelf::FromASheet;
use crate::terminated::{AsSlots, Cons, End, Free, Unwired};

/// A potential as a type: [`L1`], [`N`], [`PE`], or one of your own made with `winsta::potential!`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a potential",
    label = "not a potential",
    note = "`L1`, `L2`, `L3`, `N` and `PE` are, and what `winsta::potential!` makes"
)]
pub trait Potential: Name {
    /// [`ProtectiveEarth`] of [`PE`], [`Live`] of every other.
    type Class;
    #[doc(hidden)]
    const READ: FromASheet;
}

/// The class of [`PE`].
#[derive(Debug)]
pub struct ProtectiveEarth;

/// The class of every potential but [`PE`].
#[derive(Debug)]
pub struct Live;

macro_rules! potentials {
    ($($(#[$doc:meta])* $Potential:ident = $name:literal: $Class:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $Potential;

        impl Name for $Potential {
            const NAME: &'static str = $name;
            type Id = Id<{ id($name) }>;
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
    L = "L": Live;
    /// Line conductor 1, brown: [`L1`](Line1).
    Line1 = "L1": Live;
    /// Line conductor 2, black: [`L2`](Line2).
    Line2 = "L2": Live;
    /// Line conductor 3, gray: [`L3`](Line3).
    Line3 = "L3": Live;
    /// Neutral conductor, blue.
    N = "N": Live;
    /// Protective conductor, green-and-yellow and nothing else.
    PE = "PE": ProtectiveEarth;
}

// The standard library has items of these names, and rustc then shows the whole path to each.
pub use self::{Line1 as L1, Line2 as L2, Line3 as L3};

/// The name of a potential that isn't PE.
///
/// # Panics
///
/// If it is PE. In a constant that is a compile error.
#[doc(hidden)]
#[track_caller]
#[must_use]
pub const fn not_earth(name: &'static str) -> &'static str {
    assert!(!same(name, "PE"), "PE is no potential of one's own: take `winsta::potential::PE`");
    name
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
impl<const ID: u64, This: Name<Id = Id<ID>>, Other: Name<Id = Id<ID>>> Joins<Other> for This {
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

#[diagnostic::do_not_recommend]
impl<PlugList, Socket, Plug, S, P> PotentialsMeet<Unwired, PlugList, Socket, Plug, S, P> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<A, R, Socket, Plug, S, P> PotentialsMeet<Cons<A, R>, Unwired, Socket, Plug, S, P> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<A, R, B, T, Socket, Plug, S, P> PotentialsMeet<Cons<A, R>, Cons<B, T>, Socket, Plug, S, P> for Mating
where
    Cons<A, R>: EachJoins<Cons<B, T>>,
{
    const PROOF: Proof = Proof;
}
// A plug that is shifted away from all poles.
#[diagnostic::do_not_recommend]
impl<A, R, Socket, Plug, S, P> PotentialsMeet<Cons<A, R>, End, Socket, Plug, S, P> for Mating {
    const PROOF: Proof = Proof;
}
// See `Never`.
#[diagnostic::do_not_recommend]
impl PotentialsMeet<Never, Never, Never, Never, Never, Never> for Mating {
    const PROOF: Proof = Proof;
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
#[diagnostic::on_unimplemented(
    message = "a plug with conductors is staggered too far: which poles meet is known for up to 16 poles",
    label = "staggered too far",
    note = "hold the plug straight, without `staggered`"
)]
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
pub trait Later<const POLES: u8> {
    /// The list.
    type Moved;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The list, moved by so many poles to the socket's first pole: without as many at its beginning.
pub trait Earlier<const POLES: u8> {
    /// The list.
    type Moved;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The pole of that number alone.
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

// The compiler can't count down in a bound: each number has its implementation.
macro_rules! moves {
    ($($by:literal after $before:literal)+) => {$(
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
        impl<A, R> Presented<StaggeredBy<$by>> for Cons<A, R>
        where
            Self: Later<$by, Moved: AsSlots>,
        {
            type List = <Self as Later<$by>>::Moved;
        const PROOF: Proof = Proof;
}
        impl<A, R> Presented<StaggeredBy<{ -$by }>> for Cons<A, R>
        where
            Self: Earlier<$by, Moved: AsSlots>,
        {
            type List = <Self as Earlier<$by>>::Moved;
        const PROOF: Proof = Proof;
}
        impl<A, R> Presented<OnPole<$by>> for Cons<A, R>
        where
            Self: Only<$by, Pole: AsSlots>,
        {
            type List = <Self as Only<$by>>::Pole;
        const PROOF: Proof = Proof;
}
    )+};
    (poles $($number:literal after $before:literal)+) => {$(
        impl<A, R: Only<$before>> Only<$number> for Cons<A, R> {
            type Pole = Cons<Free, R::Pole>;
        const PROOF: Proof = Proof;
}
        // A plug has no such pole.
        impl Only<$before> for End {
            type Pole = Self;
        const PROOF: Proof = Proof;
}
    )+};
}

moves! {
    1 after 0 2 after 1 3 after 2 4 after 3 5 after 4 6 after 5 7 after 6 8 after 7
    9 after 8 10 after 9 11 after 10 12 after 11 13 after 12 14 after 13 15 after 14 16 after 15
}
moves! {
    poles 2 after 1 3 after 2 4 after 3 5 after 4 6 after 5 7 after 6 8 after 7
    9 after 8 10 after 9 11 after 10 12 after 11 13 after 12 14 after 13 15 after 14 16 after 15
}
