//! The shelf that pieces come from: what generated code says of a part, and nobody by hand.
//!
//! A part type is made in the user's crate, where the language lets the user implement a trait for it as well. What
//! is here is reached through `winsta::__private` alone, so that an implementation by hand can be found by that word.

use core::marker::PhantomData;

use crate::part::condition::AsMade;
use crate::part::connector::{AConnector, Connector, Part, Piece};
use crate::part::family::Family;
use crate::part::lever::Levers;
use crate::part::name::Name;
use crate::part::own::{self, MAX_COUNTERPARTS};
use crate::part::poles::Count;
use crate::part::terminal::Terminals;
use crate::sheet::data_sheet::DataSheet;

/// What generated code says of a part. Everything else follows: the implementations of [`Part`] and [`Connector`] below.
///
/// A large catalog has as little as possible of its own in each part. What several parts have in common stands once, in
/// a [`MatingFace`] or another [`Face`]. The whole sheet is made where it is used.
// The words are those of `Connector`, which follows from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no mating face of its own",
    label = "not a connector",
    note = "a socket and a plug mate, a part with several faces after `split()`; in generic code, write the bound \
            `P: MatesWith<S>` at the plug `P` of a socket `S`"
)]
pub trait PartSpec: Sized {
    /// The piece itself.
    const PIECE: Self;
    /// The figures that no other part shares: see `own`.
    const OWN: &'static str;
    /// Its [`MatingFace`], or the [`Face`] of what has none.
    type Face;
    /// See [`Connector::Fitting`].
    type Fitting;
}

/// What several parts have in common: what they are to the rules, and a sheet.
pub trait Face {
    /// What their sheets have in common.
    const SHEET: &'static DataSheet;
    /// See [`Part`].
    type Role;
}

/// What several connectors have in common: see [`Connector`].
pub trait MatingFace {
    /// See [`Face`].
    const SHEET: &'static DataSheet;
    type Gender;
    type Family: Family;
    type Poles: Count;
    type Coding: Name;
    type Application: Name;
    type Lever: Levers;
    type Terminals: Terminals;
    type FittingCaps;
}

impl<F: MatingFace> Face for F {
    const SHEET: &'static DataSheet = F::SHEET;
    type Role = AConnector;
}

#[diagnostic::do_not_recommend]
impl<P: PartSpec> Part for P
where
    P::Face: Face,
{
    const DATA_SHEET: &'static DataSheet = &own::sheet(P::OWN, <P::Face as Face>::SHEET, Counterparts::<P>::OF_PART);
    type Role = <P::Face as Face>::Role;
    const PIECE: Piece<Self> = Piece::of(<P as PartSpec>::PIECE);
}

#[diagnostic::do_not_recommend]
impl<P: PartSpec> Connector for P
where
    P::Face: MatingFace,
{
    type Piece = Self;
    type Gender = <P::Face as MatingFace>::Gender;
    type Family = <P::Face as MatingFace>::Family;
    type Poles = <P::Face as MatingFace>::Poles;
    type Coding = <P::Face as MatingFace>::Coding;
    type Application = <P::Face as MatingFace>::Application;
    type Lever = <P::Face as MatingFace>::Lever;
    type Condition = AsMade;
    type Terminals = <P::Face as MatingFace>::Terminals;
    type Fitting = P::Fitting;
    type FittingCaps = <P::Face as MatingFace>::FittingCaps;
}

/// The counterparts that a part's own line names, in a list that is as long as it has to be: no image gets more of them.
struct Counterparts<P, const N: usize = 0>(PhantomData<P>);

impl<P: PartSpec, const N: usize> Counterparts<P, N> {
    const FIRST: &'static [&'static str] = &own::counterparts::<N>(P::OWN);
}

impl<P: PartSpec> Counterparts<P> {
    const OF_PART: &'static [&'static str] = match own::count(P::OWN) {
        0 => &[],
        1 => Counterparts::<P, 1>::FIRST,
        2 => Counterparts::<P, 2>::FIRST,
        3 => Counterparts::<P, 3>::FIRST,
        4 => Counterparts::<P, 4>::FIRST,
        5 => Counterparts::<P, 5>::FIRST,
        6 => Counterparts::<P, 6>::FIRST,
        7 => Counterparts::<P, 7>::FIRST,
        _ => Counterparts::<P, MAX_COUNTERPARTS>::FIRST,
    };
}

/// The piece itself, for this crate. As a constant, since even an inlined call leaves a jump in a debug build.
pub(crate) trait FromShelf: Part {
    const TAKEN: Self = Self::PIECE.take();
}

impl<P: Part> FromShelf for P {}
