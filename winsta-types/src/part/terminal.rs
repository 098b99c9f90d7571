//! Terminal: where the conductors of a half go, pole by pole: its marking, its connection points, its strip length.
//!
//! Source: sheet, Connection data, "Total number of connection points" and "Strip length"; Mechanical data, "Marking".

use crate::joint::terminated::Slots;
use crate::part::conductor::Stripped;
use crate::part::shelf::FromASheet;
use crate::proof::{Mating, Never, Proof, holds};
use crate::rules::potential::{Line, Live, Neutral, ProtectiveEarth};
use crate::sheet::name::NotStated;

/// What a part's connection data say of its poles, as a type. `parts!` makes one for each distinct set of them.
pub trait Terminals {
    /// How the poles are marked, a [`Marking`] or [`NotStated`].
    type Marking: Marking;
    /// The clamp at each pole, a [`Clamp`](crate::clamp::Clamp) or [`NotStated`].
    type Clamp;
    /// How many conductors a pole takes, a [`PointCount`] or [`NotStated`].
    type Points: Points;
    /// How far a conductor is stripped, [`Stripped`] or [`NotStated`].
    type Strip;
    #[doc(hidden)]
    const READ: FromASheet;
}

impl Terminals for NotStated {
    type Marking = Self;
    type Clamp = Self;
    type Points = Self;
    type Strip = Self;
    const READ: FromASheet = FromASheet;
}

/// The marking of the poles, as a type.
pub trait Marking {
    /// The poles, in order, for messages.
    type Poles;
    /// A place without a conductor for each of them.
    type Free: Slots;
    #[doc(hidden)]
    const READ: FromASheet;
}

impl Marking for NotStated {
    type Poles = ();
    type Free = ();
    const READ: FromASheet = FromASheet;
}

/// A marking that names its poles: any but [`NotStated`].
pub trait Named: Marking {
    #[doc(hidden)]
    const READ: FromASheet;
}

/// The pole of that name, in a [`Marking`].
#[diagnostic::on_unimplemented(
    message = "`{S}` has no pole `{Pole}`: its poles are `{Poles}`",
    label = "no such pole",
    note = "name a pole as it is marked on `{S}`, once: `pole(PE, conductor)`"
)]
pub trait PoleMarked<Pole, S, Poles> {
    /// [`LivePole`], [`LinePole`], [`NeutralPole`] or [`EarthPole`].
    type At;
    /// Which poles there are, nobody adds to by hand.
    #[doc(hidden)]
    const READ: FromASheet;
}

#[diagnostic::do_not_recommend]
impl<Pole, S, Poles> PoleMarked<Pole, S, Poles> for NotStated {
    type At = Nowhere;
    const READ: FromASheet = FromASheet;
}

/// The pole of a part whose marking isn't known.
#[derive(Debug)]
pub struct Nowhere;

/// The pole at this place, counted from 1, which any potential but PE may have.
#[derive(Debug)]
pub struct LivePole<const PLACE: u8>;

/// The pole at this place, counted from 1, which is for a line conductor.
#[derive(Debug)]
pub struct LinePole<const PLACE: u8>;

/// The pole at this place, counted from 1, which is for N.
#[derive(Debug)]
pub struct NeutralPole<const PLACE: u8>;

/// The pole at this place, counted from 1, which is for PE.
#[derive(Debug)]
pub struct EarthPole<const PLACE: u8>;

/// Most connection points at one pole, and so most conductors.
///
/// The compiler has an implementation for each number of them, and they end here.
pub const MAX_POINTS: u8 = 8;
// That number stands for points that aren't stated.
const _: () = assert!(MAX_POINTS < u8::MAX);

/// A number of connection points at each pole, as a type.
#[derive(Debug)]
pub struct PointCount<const N: u8>;

/// A [`PointCount`], or [`NotStated`].
pub trait Points {
    #[doc(hidden)]
    type Count;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<const N: u8> Points for PointCount<N> {
    type Count = Self;
    const PROOF: Proof = Proof;
}

// Whether the parts file gives the points is asked before, so that it is said once.
impl Points for NotStated {
    type Count = PointCount<{ u8::MAX }>;
    const PROOF: Proof = Proof;
}

/// The parts file gives the marking of the poles.
#[diagnostic::on_unimplemented(
    message = "the poles of `{S}` have no names: its parts file doesn't give `pole-marking`",
    label = "pole marking not given",
    note = "write it into the parts file from the sheet of `{S}`, or as an `[[assumption]]`"
)]
pub trait MarkingGiven<Marking, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [M: Named, S] MarkingGiven<M, S>;
    // See `Never`.
    [] MarkingGiven<NotStated, Never>;
}

/// The parts file gives the number of connection points.
#[diagnostic::on_unimplemented(
    message = "how many conductors a pole of `{S}` takes is not known: its parts file doesn't give `connection.points`",
    label = "connection points not given",
    note = "write them into the parts file from the sheet of `{S}`, or as an `[[assumption]]`"
)]
pub trait PointsGiven<Points, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const N: u8, S] PointsGiven<PointCount<N>, S>;
    // See `Never`.
    [] PointsGiven<NotStated, Never>;
}

/// Only PE goes to a pole for PE.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against `PE`",
    label = "not a PE conductor",
    note = "the pole marked PE takes the protective conductor alone; take another pole of `{S}`"
)]
pub trait OnlyEarthAtEarthPole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The rule on a pole of one kind: which classes of potentials it holds for.
macro_rules! at_poles {
    ($Rule:ident: $($Pole:ident takes $($Class:ident)+;)+) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl<const PLACE: u8, Function, Pole, S> $Rule<$Pole<PLACE>, $Class, Function, Pole, S> for Mating {
                const PROOF: Proof = Proof;
            }
        )+)+
        #[diagnostic::do_not_recommend]
        impl<Class, Function, Pole, S> $Rule<Nowhere, Class, Function, Pole, S> for Mating {
            const PROOF: Proof = Proof;
        }
    };
}

at_poles! { OnlyEarthAtEarthPole:
    LivePole takes ProtectiveEarth Neutral Line Live;
    LinePole takes ProtectiveEarth Neutral Line Live;
    NeutralPole takes ProtectiveEarth Neutral Line Live;
    EarthPole takes ProtectiveEarth;
}

/// Only N goes to a pole for N.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against `N`",
    label = "not the neutral conductor",
    note = "the pole marked N takes the neutral conductor alone; take another pole of `{S}`"
)]
pub trait OnlyNeutralAtNeutralPole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

// That it is PE is said by `EarthAtEarthPole`.
at_poles! { OnlyNeutralAtNeutralPole:
    LivePole takes ProtectiveEarth Neutral Line Live;
    LinePole takes ProtectiveEarth Neutral Line Live;
    NeutralPole takes ProtectiveEarth Neutral;
    EarthPole takes ProtectiveEarth Neutral Line Live;
}

/// Only line conductors go to a pole for one.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against a line conductor",
    label = "not a line conductor",
    note = "a pole marked L, L1, L2 or L3 takes a line conductor; take another pole of `{S}`"
)]
pub trait OnlyLineAtLinePole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

at_poles! { OnlyLineAtLinePole:
    LivePole takes ProtectiveEarth Neutral Line Live;
    LinePole takes ProtectiveEarth Line;
    NeutralPole takes ProtectiveEarth Neutral Line Live;
    EarthPole takes ProtectiveEarth Neutral Line Live;
}

/// PE goes to no other pole.
#[diagnostic::on_unimplemented(
    message = "`PE` does not go to pole `{Pole}` of `{S}`: `PE` against a pole for another potential",
    label = "PE at another pole",
    note = "terminate the protective conductor at a pole of `{S}` that is marked PE"
)]
pub trait EarthAtEarthPole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

at_poles! { EarthAtEarthPole:
    LivePole takes Neutral Line Live;
    LinePole takes Neutral Line Live;
    NeutralPole takes Neutral Line Live;
    EarthPole takes ProtectiveEarth Neutral Line Live;
}

/// A connection point of the pole is free.
#[diagnostic::on_unimplemented(
    message = "no conductor more goes to pole `{Pole}` of `{S}`: {TAKEN} there against {POINTS} connection points",
    label = "no connection point left",
    note = "each connection point takes one conductor; take another pole of `{S}`, or a part with more points"
)]
pub trait PointIsFree<const TAKEN: u8, const POINTS: u8, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

// The compiler can't compare two numbers in a bound, so that each pair of them has its implementation.
macro_rules! points {
    ($taken:literal against $($points:literal)+) => {$(
        #[diagnostic::do_not_recommend]
        #[doc(hidden)]
        impl<Pole, S> PointIsFree<$taken, $points, Pole, S> for Mating {
            const PROOF: Proof = Proof;
        }
    )+};
}

points!(0 against 1 2 3 4 5 6 7 8 255);
points!(1 against 2 3 4 5 6 7 8 255);
points!(2 against 3 4 5 6 7 8 255);
points!(3 against 4 5 6 7 8 255);
points!(4 against 5 6 7 8 255);
points!(5 against 6 7 8 255);
points!(6 against 7 8 255);
points!(7 against 8 255);

const _: () = {
    const fn is_free<const TAKEN: u8, const POINTS: u8>()
    where
        Mating: PointIsFree<TAKEN, POINTS, Never, Never>,
    {
    }
    is_free::<{ MAX_POINTS - 1 }, MAX_POINTS>();
};

/// The conductor is stripped as the sheet says, or doesn't say how far it is stripped.
pub trait StrippedFor<Part, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<Part, S> StrippedFor<Part, S> for NotStated {
    const PROOF: Proof = Proof;
}
impl<const MM: u8, const TENTHS: u8, const TO: u8, const TO_TENTHS: u8, S> StrippedFor<Stripped<TO, TO_TENTHS>, S>
    for Stripped<MM, TENTHS>
where
    Mating: StripLengthFits<MM, TENTHS, TO, TO_TENTHS, S>,
{
    const PROOF: Proof = Proof;
}
impl<const MM: u8, const TENTHS: u8, S> StrippedFor<NotStated, S> for Stripped<MM, TENTHS>
where
    Mating: StripLengthGiven<NotStated, S>,
{
    const PROOF: Proof = Proof;
}

/// Both lengths are the same.
#[diagnostic::on_unimplemented(
    message = "this conductor does not go into `{S}`: strip length {MM}.{TENTHS} mm against {TO}.{TO_TENTHS} mm",
    label = "wrong strip length",
    note = "strip it as the sheet of `{S}` says: `.stripped_tenths::<{TO}, {TO_TENTHS}>()`"
)]
pub trait StripLengthFits<const MM: u8, const TENTHS: u8, const TO: u8, const TO_TENTHS: u8, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const MM: u8, const TENTHS: u8, S] StripLengthFits<MM, TENTHS, MM, TENTHS, S>;
    // See `Never`.
    [] StripLengthFits<0, 0, 0, 1, Never>;
}

/// The parts file gives the strip length.
#[diagnostic::on_unimplemented(
    message = "how far a conductor of `{S}` is stripped is not known: its parts file doesn't give `connection.strip-length`",
    label = "strip length not given",
    note = "write it into the parts file from the sheet of `{S}`, or leave `stripped` out"
)]
pub trait StripLengthGiven<Strip, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    // Both of these are for no part: see `Never`.
    [] StripLengthGiven<Never, Never>;
    [] StripLengthGiven<Never, Mating>;
}

/// A pole has one potential.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against `{There}`, which is there already",
    label = "another potential there",
    note = "the conductors of a pole are one potential; take another pole of `{S}`"
)]
pub trait OnePotential<Function, There, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Function, There: crate::rules::potential::Joins<Function>, Pole, S] OnePotential<Function, There, Pole, S>;
    // See `Never`.
    [] OnePotential<Never, Never, Never, Never>;
}
