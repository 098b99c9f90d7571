//! A half of a connector with conductors in its clamps.
//!
//! ```
//! # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
//! use winsta::conductor::{Sqmm2_5, solid};
//! use winsta::potential::*;
//! use winsta::terminate;
//!
//! let socket = terminate(parts::P770_744_062_000)
//!     .pole(_3, solid(L3, Sqmm2_5))
//!     .pole(PE, solid(PE, Sqmm2_5))
//!     .pole(_2, solid(L2, Sqmm2_5))
//!     .pole(_1, solid(L1, Sqmm2_5));
//! # let _ = socket;
//! ```

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::part::conductor::{Capacity, Conductor, ConductorType, Description, InsertedBy, Kind, Step, StripLength};
use crate::part::connector::{Connector, CoverOf, HeldOf, In, PanelOf, WiringOf, connector_like};
use crate::part::shelf::FromShelf;
use crate::part::terminal::{
    EarthAtEarthPole, EarthPole, LinePole, LivePole, MAX_POINTS, Marking, MarkingGiven, NeutralPole, Nowhere,
    OnePotential, OnlyEarthAtEarthPole, OnlyLineAtLinePole, OnlyNeutralAtNeutralPole, PointCount, PointIsFree, Points,
    PointsGiven, PoleMarked, StrippedFor, Terminals,
};
use crate::proof::{Invariant, Mating, Never, Proof, holds};
use crate::rules::clamp::{ConductorsGiven, Takes};
use crate::rules::pair::FaceKnown;
use crate::rules::potential::Potential;
use crate::sheet::name::same;

/// Most poles of a half that takes conductors. What has more mates, but its poles can't be named.
///
/// The compiler has an implementation for each number of poles, and they end here.
pub const MAX_POLES: u8 = 64;

/// Up to so many poles stand in a tuple, more in a list of [`Cons`].
pub const MAX_TUPLE: usize = 24;

/// A half with conductors at its poles: see [`terminate`]. It mates as the part does.
///
/// `Poles` is what is at each pole, in the order of the marking: [`Free`], a [`Conductor`], or a tuple of up to
/// [`MAX_POINTS`].
#[must_use]
pub struct Terminated<S, Poles>(Invariant<(S, Poles)>);

/// Makes the poles of a half ready for conductors, which [`pole`](Terminated::pole) puts in one after the other.
///
/// The parts file has to give the marking of the poles, the connection points and the conductors that go in.
#[inline(always)]
pub const fn terminate<S: Terminable>(part: S) -> Terminated<S, Unterminated<S>> {
    let _ = ManuallyDrop::new(part);
    Terminated(PhantomData)
}

/// The poles of a part without a conductor.
pub type Unterminated<S> = <<<S as Connector>::Terminals as Terminals>::Marking as Marking>::Free;

/// A part whose parts file gives all that it takes to terminate it, and that isn't terminated yet.
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no conductors: it has no mating face of its own",
    label = "not a connector",
    note = "`terminate` takes a socket or a plug, or a face of a part with several after `split()`"
)]
pub trait Terminable: Connector {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S: Connector, Rules> Terminable for S
where
    Mating: FaceKnown<S::Gender, S, Rules = Rules>,
    Rules: NotTerminatedYet<WiringOf<S>, S::Piece>,
    Rules: MarkingGiven<<S::Terminals as Terminals>::Marking, S::Piece>,
    Rules: PointsGiven<<S::Terminals as Terminals>::Points, S::Piece>,
    Rules: ConductorsGiven<<S::Terminals as Terminals>::Clamp, S::Piece>,
{
    const PROOF: Proof = Proof;
}

/// The half has no conductors yet.
#[diagnostic::on_unimplemented(
    message = "`{S}` has its conductors already",
    label = "terminated already",
    note = "go on with `pole(…)`, or pull the conductors out of `{S}` first, with `release()`"
)]
pub trait NotTerminatedYet<Wiring, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S] NotTerminatedYet<Unwired, S>;
    // See `Never`.
    [] NotTerminatedYet<Never, Never>;
}

impl<S, Poles> Terminated<S, Poles> {
    /// Puts a conductor into a clamp of the pole that is marked so.
    #[inline(always)]
    #[rustfmt::skip] // a message shows the line of the bound, and with a line for each it would show them all
    pub const fn pole<N: PoleOf<S, At = A>, C: GoesTo<S, N, A> + FindsPoint<S, Poles, N, A, Poles = After>, A, After>(self, pole: N, conductor: C) -> Terminated<S, After> {
        let _ = ManuallyDrop::new((pole, conductor));
        Terminated(PhantomData)
    }

    /// Actuates the clamps and pulls the conductors out.
    #[inline(always)]
    pub const fn release(self) -> S
    where
        S: Connector,
    {
        S::TAKEN
    }
}

impl<S: Connector, Poles: Slots> Terminated<S, Poles> {
    /// What is in the clamps, pole by pole in the order of the marking.
    #[must_use]
    pub const fn wiring(&self) -> Wiring<'static> {
        Wiring::of::<Poles>()
    }
}

connector_like!(Terminated<S, Poles>, S, [Poles: Slots];
    Lever = S::Lever,
    Condition = In<HeldOf<S>, CoverOf<S>, Poles, PanelOf<S>>);

/// A pole of the part `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as a pole of `{S}`",
    label = "no such pole",
    note = "generic code names the pole with `Pole: PoleOf<S>`"
)]
pub trait PoleOf<S> {
    #[doc(hidden)]
    type At;
    #[doc(hidden)]
    const PROOF: Proof;
}

#[doc(hidden)]
impl<S, Pole, Face, M> PoleOf<S> for Pole
where
    S: Connector,
    Mating: FaceKnown<S::Gender, S, Face = Face>,
    Face: Connector<Terminals: Terminals<Marking = M>>,
    M: Marking + PoleMarked<Pole, S::Piece, M::Poles>,
{
    type At = M::At;
    const PROOF: Proof = Proof;
}

/// This conductor goes to that pole of `S`: its kind and size into the clamp, its potential to the pole.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to go to pole `{Pole}` of `{S}`",
    label = "not a conductor that fits",
    note = "`solid(L1, Sqmm2_5)` makes a conductor; generic code asks for one that fits with `C: GoesTo<S, Pole, At>`"
)]
pub trait GoesTo<S, Pole, At> {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S, Face, Rules, T, Pole, At, F, C> GoesTo<S, Pole, At> for C
where
    S: Connector,
    Mating: FaceKnown<S::Gender, S, Face = Face, Rules = Rules>,
    Face: Connector<Terminals = T>,
    T: Terminals,
    F: Potential,
    C: ConductorType<Function = F>,
    Rules: Takes<T::Clamp, C::Kind, C::Insertion, C::Size, S::Piece>,
    Rules: OnlyEarthAtEarthPole<At, F::Class, F, Pole, S::Piece>,
    Rules: EarthAtEarthPole<At, F::Class, F, Pole, S::Piece>,
    Rules: OnlyNeutralAtNeutralPole<At, F::Class, F, Pole, S::Piece>,
    Rules: OnlyLineAtLinePole<At, F::Class, F, Pole, S::Piece>,
    C::Strip: StrippedFor<T::Strip, S::Piece>,
{
    const PROOF: Proof = Proof;
}

/// This conductor finds a connection point at that pole of `S`, beside what is there.
pub trait FindsPoint<S, Before, Pole, At> {
    /// What is at the poles afterwards.
    type Poles;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S, Face, Before, Pole, At, After, There, C, const TAKEN: u8, const POINTS: u8> FindsPoint<S, Before, Pole, At>
    for C
where
    S: Connector,
    Mating: FaceKnown<S::Gender, S, Face = Face>,
    Face: Connector<Terminals: Terminals<Points: Points<Count = PointCount<POINTS>>>>,
    C: ConductorType,
    Before: Slots,
    Before::List: Put<At, C, There = There, Taken = PointCount<TAKEN>, After = After>,
    After: AsSlots,
    Mating: OnePotential<C::Function, There, Pole, S::Piece>,
    Mating: PointIsFree<TAKEN, POINTS, Pole, S::Piece>,
{
    type Poles = After::Slots;
    const PROOF: Proof = Proof;
}

/// A pole without a conductor.
#[derive(Debug)]
pub struct Free;

/// What is at a pole: [`Free`], a [`Conductor`], or a tuple of up to [`MAX_POINTS`].
pub trait Slot {
    /// The potential, or [`Free`].
    type Potential;
    /// How many conductors, a [`PointCount`].
    type Taken;
    /// The potential at run time.
    const POTENTIAL: Option<&'static str>;
    /// The conductors at run time.
    const CONDUCTORS: &'static [Description<'static>];
    #[doc(hidden)]
    const PROOF: Proof;
}

impl Slot for Free {
    type Potential = Self;
    type Taken = PointCount<0>;
    const POTENTIAL: Option<&'static str> = None;
    const CONDUCTORS: &'static [Description<'static>] = &[];
    const PROOF: Proof = Proof;
}

impl<F: Potential, K: Kind, Z: Step, I: InsertedBy, L: StripLength, A: Capacity> Slot for Conductor<F, K, Z, I, L, A> {
    type Potential = F;
    type Taken = PointCount<1>;
    const POTENTIAL: Option<&'static str> = Some(F::NAME);
    const CONDUCTORS: &'static [Description<'static>] = &[Self::DESCRIPTION];
    const PROOF: Proof = Proof;
}

macro_rules! conductors_of_a_pole {
    ($($count:literal: $First:ident $($Other:ident)+;)+) => {$(
        impl<$First: Slot, $($Other: Slot),+> Slot for ($First, $($Other),+) {
            type Potential = $First::Potential;
            type Taken = PointCount<$count>;
            const POTENTIAL: Option<&'static str> = $First::POTENTIAL;
            const CONDUCTORS: &'static [Description<'static>] = &[$First::CONDUCTORS[0], $($Other::CONDUCTORS[0]),+];
        const PROOF: Proof = Proof;
}
    )+};
}

conductors_of_a_pole! {
    2: A B;
    3: A B C;
    4: A B C D;
    5: A B C D E;
    6: A B C D E F;
    7: A B C D E F G;
    8: A B C D E F G H;
}

/// What is at a pole with one conductor more.
pub trait With<C> {
    #[allow(missing_docs)]
    type Slot;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<C> With<C> for Free {
    type Slot = C;
    const PROOF: Proof = Proof;
}
impl<F, K, Z, I, L, A, C> With<C> for Conductor<F, K, Z, I, L, A> {
    type Slot = (Self, C);
    const PROOF: Proof = Proof;
}

macro_rules! one_more {
    ($($($There:ident)+;)+) => {$(
        impl<$($There,)+ New> With<New> for ($($There,)+) {
            type Slot = ($($There,)+ New);
            const PROOF: Proof = Proof;
        }
    )+};
    (not beside $($There:ident)+) => {
        // One more has no connection point, and that is what is said.
        impl<$($There,)+ New> With<New> for ($($There,)+) {
            type Slot = Self;
            const PROOF: Proof = Proof;
        }
        const _: () = assert!([$(stringify!($There)),+].len() == MAX_POINTS as usize);
    };
}

one_more! {
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
}
one_more!(not beside A B C D E F G H);

/// The poles of a half, as a list that the compiler can go through: the first, and the others.
#[derive(Debug)]
pub struct Cons<First, Others>(PhantomData<(First, Others)>);

/// The end of the list.
#[derive(Debug)]
pub struct End;

/// The list with a conductor more at one place.
#[doc(hidden)]
pub trait Put<At, C> {
    /// The potential that is there already, or [`Free`].
    type There;
    /// How many conductors are there already, a [`PointCount`].
    type Taken;
    /// The list afterwards.
    type After;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The place of that number in the list, counted from 1.
#[derive(Debug)]
pub struct Place<const NUMBER: u8>;

macro_rules! at_a_pole {
    ($($Pole:ident)+) => {$(
        impl<const NUMBER: u8, C, L: Put<Place<NUMBER>, C>> Put<$Pole<NUMBER>, C> for L {
            type There = L::There;
            type Taken = L::Taken;
            type After = L::After;
            const PROOF: Proof = Proof;
        }
    )+};
}

at_a_pole!(LivePole LinePole NeutralPole EarthPole);

#[doc(hidden)]
impl<C, L> Put<Nowhere, C> for L {
    type There = Free;
    type Taken = PointCount<0>;
    type After = L;
    const PROOF: Proof = Proof;
}
impl<A: Slot + With<C>, R, C> Put<Place<1>, C> for Cons<A, R> {
    type There = A::Potential;
    type Taken = A::Taken;
    type After = Cons<A::Slot, R>;
    const PROOF: Proof = Proof;
}

// The compiler can't count down in a bound: each number has its implementation.
macro_rules! places {
    ($($number:literal after $before:literal)+) => {
        $(
            #[doc(hidden)]
            impl<A, R: Put<Place<$before>, C>, C> Put<Place<$number>, C> for Cons<A, R> {
                type There = R::There;
                type Taken = R::Taken;
                type After = Cons<A, R::After>;
                const PROOF: Proof = Proof;
            }
        )+
        const _: () = assert!(1 + [$($number),+].len() == MAX_POLES as usize);
    };
}

places! {
    2 after 1 3 after 2 4 after 3 5 after 4 6 after 5 7 after 6 8 after 7 9 after 8 10 after 9 11 after 10 12 after 11
    13 after 12 14 after 13 15 after 14 16 after 15 17 after 16 18 after 17 19 after 18 20 after 19 21 after 20
    22 after 21 23 after 22 24 after 23 25 after 24 26 after 25 27 after 26 28 after 27 29 after 28 30 after 29
    31 after 30 32 after 31 33 after 32 34 after 33 35 after 34 36 after 35 37 after 36 38 after 37 39 after 38
    40 after 39 41 after 40 42 after 41 43 after 42 44 after 43 45 after 44 46 after 45 47 after 46 48 after 47
    49 after 48 50 after 49 51 after 50 52 after 51 53 after 52 54 after 53 55 after 54 56 after 55 57 after 56
    58 after 57 59 after 58 60 after 59 61 after 60 62 after 61 63 after 62 64 after 63
}

/// What is known of a half's conductors: [`Unwired`], or the [`Slots`] of a [`Terminated`] one.
pub trait Wires {
    /// The potentials, as a list.
    type Potentials: AsSlots;
    /// The poles at run time.
    const WIRING: Option<Wiring<'static>>;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// No conductor is known.
#[derive(Debug)]
pub struct Unwired;

impl Wires for Unwired {
    type Potentials = Self;
    const WIRING: Option<Wiring<'static>> = None;
    const PROOF: Proof = Proof;
}

impl<T: Slots> Wires for T {
    type Potentials = <T::List as ListOfSlots>::Potentials;
    const WIRING: Option<Wiring<'static>> = Some(Wiring(List::Typed(T::List::FIRST)));
    const PROOF: Proof = Proof;
}

/// The poles of a half as a tuple, of more than [`MAX_TUPLE`] as a list, of at most [`MAX_POLES`].
pub trait Slots {
    /// The same as a list.
    type List: ListOfSlots<Potentials: AsSlots> + AsSlots;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The same of a list that holds anything.
pub trait AsSlots {
    /// The tuple.
    type Slots;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The [`Slots`] as a list.
pub trait ListOfSlots {
    /// The potential of each, or [`Free`].
    type Potentials;
    #[doc(hidden)]
    const FIRST: Option<&'static Node<'static>>;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl ListOfSlots for End {
    type Potentials = Self;
    const FIRST: Option<&'static Node<'static>> = None;
    const PROOF: Proof = Proof;
}

impl<A: Slot, R: ListOfSlots> ListOfSlots for Cons<A, R> {
    type Potentials = Cons<A::Potential, R::Potentials>;
    const FIRST: Option<&'static Node<'static>> =
        Some(&Node { potential: A::POTENTIAL, conductors: A::CONDUCTORS, next: R::FIRST });
    const PROOF: Proof = Proof;
}

impl AsSlots for Unwired {
    type Slots = Self;
    const PROOF: Proof = Proof;
}

impl AsSlots for End {
    type Slots = ();
    const PROOF: Proof = Proof;
}

impl Slots for () {
    type List = End;
    const PROOF: Proof = Proof;
}

macro_rules! list {
    () => { End };
    ($First:ident $($Other:ident)*) => { Cons<$First, list!($($Other)*)> };
    (@before [$Rest:ty]) => { $Rest };
    (@before [$Rest:ty] $First:ident $($Other:ident)*) => { Cons<$First, list!(@before [$Rest] $($Other)*)> };
}

macro_rules! slots {
    ($($Pole:ident)+) => { slots!(@each [] $($Pole)+); };
    (@each [$($Before:ident)*] $Pole:ident $($After:ident)*) => {
        impl<$($Before: Slot,)* $Pole: Slot> Slots for ($($Before,)* $Pole,)
        where
            list!($($Before)* $Pole): ListOfSlots<Potentials: AsSlots>,
        {
            type List = list!($($Before)* $Pole);
            const PROOF: Proof = Proof;
        }
        impl<$($Before,)* $Pole> AsSlots for list!($($Before)* $Pole) {
            type Slots = ($($Before,)* $Pole,);
            const PROOF: Proof = Proof;
        }
        slots!(@each [$($Before)* $Pole] $($After)*);
    };
    (@each [$($all:ident)*]) => {
        const _: () = assert!([$(stringify!($all)),*].len() == MAX_TUPLE);
        // A longer list stands for itself: a tuple of each length up to 64 takes a third of this crate's build.
        impl<$($all,)* Next, Others> AsSlots for list!(@before [Cons<Next, Others>] $($all)*) {
            type Slots = Self;
            const PROOF: Proof = Proof;
        }
    };
}

impl<First, Others> Slots for Cons<First, Others>
where
    Self: ListOfSlots<Potentials: AsSlots> + AsSlots,
{
    type List = Self;
    const PROOF: Proof = Proof;
}

slots! { P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23 P24 }

/// What is in the clamps of a half, at run time: one [`Node`] a pole, in the order of the marking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wiring<'a>(List<'a>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List<'a> {
    /// Of a type: a constant can't hold an array of a length that it doesn't know.
    Typed(Option<&'static Node<'static>>),
    Loaded(&'a [Node<'a>]),
}

/// What is at one pole, at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node<'a> {
    /// Its potential, if a conductor is there.
    pub potential: Option<&'a str>,
    /// Its conductors.
    pub conductors: &'a [Description<'a>],
    next: Option<&'static Node<'static>>,
}

impl<'a> Node<'a> {
    /// A pole with these conductors, whose potential is that of the first one.
    #[must_use]
    pub const fn new(conductors: &'a [Description<'a>]) -> Self {
        let potential = match conductors {
            [first, ..] => Some(first.function),
            [] => None,
        };
        Self { potential, conductors, next: None }
    }

    /// Whether a conductor other than PE is there.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        match self.potential {
            Some(potential) => !same(potential, "PE"),
            None => false,
        }
    }
}

impl Wiring<'static> {
    pub(crate) const fn of<Poles: Slots>() -> Self {
        Wiring(List::Typed(Poles::List::FIRST))
    }
}

impl<'a> Wiring<'a> {
    /// The poles of a half, in the order of its marking.
    #[must_use]
    pub const fn new(poles: &'a [Node<'a>]) -> Self {
        Self(List::Loaded(poles))
    }

    /// The pole of that number, counted from 1 in the order of the marking.
    #[must_use]
    pub const fn pole(&self, number: u8) -> Option<&'a Node<'a>> {
        if number == 0 {
            return None;
        }
        match self.0 {
            List::Loaded(poles) if (number as usize) <= poles.len() => Some(&poles[number as usize - 1]),
            List::Loaded(_) => None,
            List::Typed(mut node) => {
                let mut at = 1;
                while let (Some(this), true) = (node, at < number) {
                    node = this.next;
                    at += 1;
                }
                node
            }
        }
    }

    /// Pole by pole.
    pub fn iter(self) -> impl Iterator<Item = &'a Node<'a>> {
        (1..=u8::MAX).map_while(move |number| self.pole(number))
    }
}

/// The conductors of a pole: `L1, solid, 2.5 mm² + L1, solid, 2.5 mm²`, or `-`.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.conductors.is_empty() {
            return f.write_str("-");
        }
        for (at, conductor) in self.conductors.iter().enumerate() {
            f.write_str(if at > 0 { " + " } else { "" })?;
            conductor.fmt(f)?;
        }
        Ok(())
    }
}

/// Pole by pole: `L3, solid, 2.5 mm²; PE, solid, 2.5 mm²; -`.
impl fmt::Display for Wiring<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, node) in self.iter().enumerate() {
            f.write_str(if at > 0 { "; " } else { "" })?;
            node.fmt(f)?;
        }
        Ok(())
    }
}
