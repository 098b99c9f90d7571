//! What `winsta::wired!` needs: the type of a half's conductors, made of the words that state them.
//!
//! The words are those of [`conductor`](crate::conductor): a type here for each function there. The functions check the
//! conductors; here is only worked out what they come to, so that it has a name.

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::joint::terminated::{Terminated, Unterminated};
use crate::part::condition::Condition;
use crate::part::conductor::{
    Carrying, Conductor, HasCollaredFerrule, HasFerrule, InOpenedClamp, IsFineStranded, IsPushedIn, IsSolid,
    IsStranded, Stripped,
};
use crate::part::connector::{Connector, CoverOf, HeldOf, PanelOf};
use crate::part::name::NotStated;
use crate::part::shelf::FromShelf;
use crate::part::terminal::{Marking, PoleMarked, Terminals};
use crate::part::wiring::PutAt;
use crate::part::wiring::{AsTuple, AtPoles, Wires};
use crate::proof::{FromASheet, Invariant, Proof};
use crate::sheet::wiring::Wiring;

/// A half with a name, that `winsta::wired!` makes.
pub trait WiredHalf: Connector {
    /// The part.
    type Part: Connector;
    /// What is at its poles, as of a [`Terminated`].
    type Wiring: AtPoles + Wires;
    const READ: FromASheet;
}

/// What a half with a name holds: nothing, but of that name alone, and only [`sealed`](Seal::sealed) gives one.
///
/// Its field is private to the module that calls the macro, and everything in there could otherwise put into it what it
/// takes out of another half.
#[derive(Debug)]
pub struct Seal<W>(Invariant<W>);

impl<W> Seal<W> {
    /// The seal of a half that has been terminated.
    #[must_use]
    #[inline(always)]
    pub const fn sealed() -> Self {
        Self(PhantomData)
    }
}

/// The half of that name, once it has been terminated as it says.
#[inline(always)]
pub const fn wired<W: WiredHalf>(half: Terminated<W::Part, W::Wiring>, name: W) -> W {
    let _ = ManuallyDrop::new(half);
    name
}

/// Pulls the conductors out.
#[inline(always)]
pub const fn released<W: WiredHalf>(half: W) -> W::Part {
    let _ = ManuallyDrop::new(half);
    W::Part::TAKEN
}

/// What is at its poles.
#[must_use]
pub const fn wiring_of<W: WiredHalf>() -> Wiring<'static> {
    Wiring::of::<W::Wiring>()
}

/// The name of its type, and the item number.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_wired<W: WiredHalf>(_: &W, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{name}({})", W::DATA_SHEET.designation())
}

/// The condition of a half with a name: that of its part, with conductors.
#[derive(Debug)]
pub struct ConditionOf<W>(Invariant<W>);

impl<W: WiredHalf> Condition for ConditionOf<W> {
    type Held = HeldOf<W::Part>;
    type Cover = CoverOf<W::Part>;
    type Wiring = W::Wiring;
    type Panel = PanelOf<W::Part>;
    const PROOF: Proof = Proof;
}

/// The words for a conductor.
#[allow(non_camel_case_types)]
pub mod words {
    use super::*;

    pub type solid<Function, Size> = Conductor<Function, IsSolid, Size, InOpenedClamp, NotStated, NotStated>;
    pub type stranded<Function, Size> = Conductor<Function, IsStranded, Size, InOpenedClamp, NotStated, NotStated>;
    pub type fine_stranded<Function, Size> =
        Conductor<Function, IsFineStranded, Size, InOpenedClamp, NotStated, NotStated>;

    #[derive(Debug)]
    pub struct with_ferrule;
    #[derive(Debug)]
    pub struct with_collared_ferrule;
    #[derive(Debug)]
    pub struct pushed_in;
    #[derive(Debug)]
    pub struct stripped<const MM: u8>;
    #[derive(Debug)]
    pub struct stripped_tenths<const MM: u8, const TENTHS: u8>;
    #[derive(Debug)]
    pub struct carrying<const AMPERES: u16>;
}

/// What has been done to a conductor `C`: one of the [`words`], or several in a tuple.
pub trait DoneTo<C> {
    type Conductor;
    const PROOF: Proof;
}

impl<F, K, Z, I, L, A> DoneTo<Conductor<F, K, Z, I, L, A>> for words::with_ferrule {
    type Conductor = Conductor<F, HasFerrule, Z, I, L, A>;
    const PROOF: Proof = Proof;
}
impl<F, K, Z, I, L, A> DoneTo<Conductor<F, K, Z, I, L, A>> for words::with_collared_ferrule {
    type Conductor = Conductor<F, HasCollaredFerrule, Z, I, L, A>;
    const PROOF: Proof = Proof;
}
impl<F, K, Z, I, L, A> DoneTo<Conductor<F, K, Z, I, L, A>> for words::pushed_in {
    type Conductor = Conductor<F, K, Z, IsPushedIn, L, A>;
    const PROOF: Proof = Proof;
}
impl<const MM: u8, F, K, Z, I, L, A> DoneTo<Conductor<F, K, Z, I, L, A>> for words::stripped<MM> {
    type Conductor = Conductor<F, K, Z, I, Stripped<MM, 0>, A>;
    const PROOF: Proof = Proof;
}
impl<const MM: u8, const TENTHS: u8, F, K, Z, I, L, A> DoneTo<Conductor<F, K, Z, I, L, A>>
    for words::stripped_tenths<MM, TENTHS>
{
    type Conductor = Conductor<F, K, Z, I, Stripped<MM, TENTHS>, A>;
    const PROOF: Proof = Proof;
}
impl<const AMPERES: u16, F, K, Z, I, L, A> DoneTo<Conductor<F, K, Z, I, L, A>> for words::carrying<AMPERES> {
    type Conductor = Conductor<F, K, Z, I, L, Carrying<AMPERES>>;
    const PROOF: Proof = Proof;
}

impl<C> DoneTo<C> for () {
    type Conductor = C;
    const PROOF: Proof = Proof;
}
/// The first of the words, then the others.
impl<C, First: DoneTo<C>, Others: DoneTo<First::Conductor>> DoneTo<C> for (First, Others) {
    type Conductor = Others::Conductor;
    const PROOF: Proof = Proof;
}

/// Conductors, each with its pole, put into the poles of a part one after the other: `((PE, C), ((N, C), ()))`.
#[diagnostic::on_unimplemented(
    message = "these conductors don't all find a pole of `{Part}`",
    label = "no such pole",
    note = "name each pole as it is marked on `{Part}`: `PE: solid(PE, Sqmm2_5)`"
)]
pub trait PutInto<Part, Before> {
    type Poles;
    const PROOF: Proof;
}

impl<Part, Before> PutInto<Part, Before> for () {
    type Poles = Before;
    const PROOF: Proof = Proof;
}

#[diagnostic::do_not_recommend]
impl<Part, Before, Pole, At, C, After, Others> PutInto<Part, Before> for ((Pole, C), Others)
where
    Part: Connector,
    MarkingOf<Part>: PoleMarked<Pole, Part::Piece, <MarkingOf<Part> as Marking>::Poles, At = At>,
    Before: AtPoles<List: PutAt<At, C, After = After>>,
    After: AsTuple,
    Others: PutInto<Part, After::Tuple>,
{
    type Poles = Others::Poles;
    const PROOF: Proof = Proof;
}

type MarkingOf<Part> = <<Part as Connector>::Terminals as Terminals>::Marking;

/// What is at the poles of a part with these conductors.
pub type PolesWith<Part, Conductors> = <Conductors as PutInto<Part, Unterminated<Part>>>::Poles;
/// The conductor with what has been done to it.
pub type Done<C, Words> = <Words as DoneTo<C>>::Conductor;
