//! What is at the poles of a half, as types.

use crate::hlist::{AsList, Cons, End, Number};
use crate::part::conductor::{Capacity, Conductor, ConductorType, InsertedBy, Kind, Step, StripLength};
use crate::part::name::NotStated;
use crate::part::pole::{EarthPole, LinePole, LivePole, NeutralPole};
use crate::part::potential::Potential;
use crate::proof::{Invariant, Proof};
use crate::sheet::conductor::Description;
use crate::sheet::wiring::{MAX_POINTS, Node, Wiring};

/// Up to so many poles are in a tuple, more in a list of [`Cons`].
pub const MAX_TUPLE: usize = 24;

/// A pole without a conductor, or a half of which no conductor is known.
#[derive(Debug)]
pub struct Free;

/// What is at the poles of a half with conductors, as what is [put on](crate::connector::With) it.
#[derive(Debug)]
pub struct Conductors<Poles>(Invariant<Poles>);

/// What is at a pole: [`Free`], a [`Conductor`], or a tuple of up to [`MAX_POINTS`].
///
/// ```
/// use winsta_types::conductor::{Conductor, IsSolid, Sqmm2_5};
/// use winsta_types::potential::PE;
/// use winsta_types::terminated::{AtPole, Free};
///
/// fn potential<A: AtPole>() -> Option<&'static str> {
///     A::POTENTIAL
/// }
///
/// assert_eq!(potential::<Conductor<PE, IsSolid, Sqmm2_5>>(), Some("PE"));
/// assert_eq!(potential::<Free>(), None);
/// ```
pub trait AtPole {
    /// The potential, or [`Free`].
    type Potential;
    /// How many conductors, a [`Number`].
    type Taken;
    /// The potential at run time.
    const POTENTIAL: Option<&'static str>;
    /// The conductors at run time.
    const CONDUCTORS: &'static [Description<'static>];
    #[doc(hidden)]
    const PROOF: Proof;
}

impl AtPole for Free {
    type Potential = Self;
    type Taken = Number<0>;
    const POTENTIAL: Option<&'static str> = None;
    const CONDUCTORS: &'static [Description<'static>] = &[];
    const PROOF: Proof = Proof;
}

impl<F: Potential, K: Kind, Z: Step, I: InsertedBy, L: StripLength, A: Capacity> AtPole
    for Conductor<F, K, Z, I, L, A>
{
    type Potential = F;
    type Taken = Number<1>;
    const POTENTIAL: Option<&'static str> = Some(F::NAME);
    const CONDUCTORS: &'static [Description<'static>] = &[Self::DESCRIPTION];
    const PROOF: Proof = Proof;
}

/// What is at a pole with one conductor more.
pub trait OneMore<C> {
    type AtPole;
}

impl<C> OneMore<C> for Free {
    type AtPole = C;
}
impl<F, K, Z, I, L, A, C> OneMore<C> for Conductor<F, K, Z, I, L, A> {
    type AtPole = (Self, C);
}

macro_rules! conductors_of_a_pole {
    ($($count:literal: $First:ident $($Other:ident)+, $Next:ty;)+) => {$(
        impl<$First: AtPole, $($Other: AtPole),+> AtPole for ($First, $($Other),+) {
            type Potential = $First::Potential;
            type Taken = Number<$count>;
            const POTENTIAL: Option<&'static str> = $First::POTENTIAL;
            const CONDUCTORS: &'static [Description<'static>] = &[$First::CONDUCTORS[0], $($Other::CONDUCTORS[0]),+];
            const PROOF: Proof = Proof;
        }
        impl<$First, $($Other,)+ New> OneMore<New> for ($First, $($Other),+) {
            type AtPole = $Next;
        }
    )+};
}

conductors_of_a_pole! {
    2: A B, (A, B, New);
    3: A B C, (A, B, C, New);
    4: A B C D, (A, B, C, D, New);
    5: A B C D E, (A, B, C, D, E, New);
    6: A B C D E F, (A, B, C, D, E, F, New);
    7: A B C D E F G, (A, B, C, D, E, F, G, New);
    // One more has no connection point, and that is what is said.
    8: A B C D E F G H, Self;
}
const _: () = assert!(MAX_POINTS == 8);

/// The list of poles with a conductor more at one place.
pub trait PutAt<At, C> {
    /// The potential that is there already, or [`Free`].
    type There;
    /// How many conductors are there already, a [`Number`].
    type Taken;
    /// The list afterwards.
    type After;
}

macro_rules! at_a_pole {
    ($($Pole:ident)+) => {$(
        impl<const PLACE: u8, C, L> PutAt<$Pole<PLACE>, C> for L
        where
            Number<PLACE>: AsList,
            L: PutAt<<Number<PLACE> as AsList>::List, C>,
        {
            type There = L::There;
            type Taken = L::Taken;
            type After = L::After;
        }
    )+};
}

at_a_pole!(LivePole LinePole NeutralPole EarthPole);

impl<C, L> PutAt<NotStated, C> for L {
    type There = Free;
    type Taken = Number<0>;
    type After = L;
}
impl<A: AtPole + OneMore<C>, R, C> PutAt<Cons<(), End>, C> for Cons<A, R> {
    type There = A::Potential;
    type Taken = A::Taken;
    type After = Cons<A::AtPole, R>;
}
impl<A, R: PutAt<Cons<(), N>, C>, N, C> PutAt<Cons<(), Cons<(), N>>, C> for Cons<A, R> {
    type There = R::There;
    type Taken = R::Taken;
    type After = Cons<A, R::After>;
}

/// What is known of a half's conductors: [`Free`], or what is [at the poles](AtPoles) of a terminated one.
pub trait Wires {
    /// The potentials, as a list.
    type Potentials: AsTuple;
    /// The poles at run time.
    const WIRING: Option<Wiring<'static>>;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl Wires for Free {
    type Potentials = Self;
    const WIRING: Option<Wiring<'static>> = None;
    const PROOF: Proof = Proof;
}

impl<T: AtPoles> Wires for T {
    type Potentials = <T::List as ListOfPoles>::Potentials;
    const WIRING: Option<Wiring<'static>> = Some(Wiring::linked(T::List::FIRST));
    const PROOF: Proof = Proof;
}

/// What is at the poles of a half: a tuple, of more than [`MAX_TUPLE`] a list, of at most [`MAX_POLES`](crate::terminated::MAX_POLES).
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::conductor::{Sqmm2_5, solid};
/// use winsta::connector::Connector;
/// use winsta::potential::{_1, L1};
/// use winsta::terminated::{AtPoles, Terminated, terminate};
///
/// fn live_poles<S: Connector, Poles: AtPoles>(half: &Terminated<S, Poles>) -> usize {
///     half.wiring().iter().filter(|pole| pole.is_live()).count()
/// }
///
/// let half = terminate(parts::P770_744_062_000).pole(_1, solid(L1, Sqmm2_5));
/// assert_eq!(live_poles(&half), 1);
/// ```
pub trait AtPoles {
    /// The same as a list.
    #[doc(hidden)]
    type List: ListOfPoles<Potentials: AsTuple> + AsTuple;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// A list of anything as a tuple.
pub trait AsTuple {
    type Tuple;
}

/// [`AtPoles`] as a list.
pub trait ListOfPoles {
    /// The potential of each, or [`Free`].
    type Potentials;
    const FIRST: Option<&'static Node<'static>>;
}

impl ListOfPoles for End {
    type Potentials = Self;
    const FIRST: Option<&'static Node<'static>> = None;
}

impl<A: AtPole, R: ListOfPoles> ListOfPoles for Cons<A, R> {
    type Potentials = Cons<A::Potential, R::Potentials>;
    const FIRST: Option<&'static Node<'static>> = Some(&Node::before(R::FIRST, A::POTENTIAL, A::CONDUCTORS));
}

impl Wiring<'static> {
    /// What is at these poles.
    pub(crate) const fn of<Poles: AtPoles>() -> Self {
        Self::linked(Poles::List::FIRST)
    }
}

impl AsTuple for Free {
    type Tuple = Self;
}

impl AsTuple for End {
    type Tuple = ();
}

impl AtPoles for () {
    type List = End;
    const PROOF: Proof = Proof;
}

macro_rules! list {
    () => { End };
    ($First:ident $($Other:ident)*) => { Cons<$First, list!($($Other)*)> };
    (@before [$Rest:ty]) => { $Rest };
    (@before [$Rest:ty] $First:ident $($Other:ident)*) => { Cons<$First, list!(@before [$Rest] $($Other)*)> };
}

macro_rules! tuples {
    ($($Pole:ident)+) => { tuples!(@each [] $($Pole)+); };
    (@each [$($Before:ident)*] $Pole:ident $($After:ident)*) => {
        impl<$($Before: AtPole,)* $Pole: AtPole> AtPoles for ($($Before,)* $Pole,)
        where
            list!($($Before)* $Pole): ListOfPoles<Potentials: AsTuple>,
        {
            type List = list!($($Before)* $Pole);
            const PROOF: Proof = Proof;
        }
        impl<$($Before,)* $Pole> AsTuple for list!($($Before)* $Pole) {
            type Tuple = ($($Before,)* $Pole,);
        }
        tuples!(@each [$($Before)* $Pole] $($After)*);
    };
    (@each [$($all:ident)*]) => {
        const _: () = assert!([$(stringify!($all)),*].len() == MAX_TUPLE);
        // A longer list stays a list: a tuple of each length up to 64 takes a third of this crate's build.
        impl<$($all,)* Next, Others> AsTuple for list!(@before [Cons<Next, Others>] $($all)*) {
            type Tuple = Self;
        }
    };
}

impl<First, Others> AtPoles for Cons<First, Others>
where
    Self: ListOfPoles<Potentials: AsTuple> + AsTuple,
{
    type List = Self;
    const PROOF: Proof = Proof;
}

tuples! { P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23 P24 }
