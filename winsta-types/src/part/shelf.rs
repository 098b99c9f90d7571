//! The shelf that pieces come from: what generated code says of a part, and nobody by hand.
//!
//! A part type is made in the user's crate, where the language lets the user implement a trait for it as well. What
//! stands here is reached through `winsta::__private` alone, so that an implementation by hand can be found by that word.

use core::mem::ManuallyDrop;

use crate::part::connector::{AsMade, Connector, Part};
use crate::part::terminal::Terminals;
use crate::quantity::{Energy, Mass};
use crate::rules::family::Family;
use crate::rules::poles::Count;
use crate::sheet::DataSheet;
use crate::sheet::name::Name;

/// What generated code says of a part. Everything else follows: the implementations of [`Part`] and [`Connector`] below.
///
/// A large catalog has as little as possible of its own in each part. What several parts have in common stands once, in
/// a [`MatingFace`] and in the sheet that an [`Own`] refers to. The whole sheet is made where it is used.
// The words are those of `Connector`, which follows from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no mating face of its own",
    label = "not a connector",
    note = "a socket and a plug mate, a part with several faces after `split()`; in generic code, write the bound \
            `P: MatesWith<S>` at the plug `P` of a socket `S`"
)]
pub trait Made: Sized {
    /// The piece and its sheet.
    const OWN: Own<Self>;
    /// Its [`MatingFace`]; [`ALockoutCap`] or [`NothingThatMates`] of what has none.
    type Face: Face;
    /// See [`Connector`].
    type Fitting;
}

/// The [`Part::Role`] of a part with this face.
pub trait Face {
    type Role;
    #[doc(hidden)]
    const READ: FromASheet;
}

/// What several connectors have in common: see [`Connector`].
pub trait MatingFace: Face<Role = AConnector> {
    type Gender;
    type Family: Family;
    type Poles: Count;
    type Coding: Name;
    type Application: Name;
    type Lever: crate::rules::lever::Levers;
    type Terminals: Terminals;
    type FittingCaps;
    #[doc(hidden)]
    const READ: FromASheet;
}

impl Face for ALockoutCap {
    type Role = Self;
    const READ: FromASheet = FromASheet;
}

impl Face for NothingThatMates {
    type Role = Self;
    const READ: FromASheet = FromASheet;
}

#[diagnostic::do_not_recommend]
impl<P: Made> Part for P {
    const DATA_SHEET: &'static DataSheet = &P::OWN.sheet();
    type Role = <P::Face as Face>::Role;
    const PIECE: Piece<Self> = P::OWN.piece;
}

#[diagnostic::do_not_recommend]
impl<P: Made> Connector for P
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

/// A piece, the sheet that it shares with other parts, and the figures of its own.
#[derive(Debug)]
pub struct Own<P> {
    piece: Piece<P>,
    item_number: &'static str,
    face: Option<&'static str>,
    shared: &'static DataSheet,
    texts: [&'static str; 4],
    weight: Option<u32>,
    fire_load: Option<u32>,
    counterparts: &'static [&'static str],
}

impl<P> Own<P> {
    /// The texts are description, color, GTIN and customs tariff number, an empty one where the file doesn't give it; then
    /// weight in milligrams and fire load in joules. In one call, since rustc takes its time over each.
    pub const fn new(
        piece: P,
        item_number: &'static str,
        shared: &'static DataSheet,
        texts: [&'static str; 4],
        weight: Option<u32>,
        fire_load: Option<u32>,
        counterparts: &'static [&'static str],
    ) -> Self {
        Self {
            piece: Piece(ManuallyDrop::new(piece)),
            item_number,
            face: None,
            shared,
            texts,
            weight,
            fire_load,
            counterparts,
        }
    }

    /// That of a mating face of a part with several.
    #[must_use]
    pub const fn of_face(mut self, face: &'static str) -> Self {
        self.face = Some(face);
        self
    }

    const fn sheet(&self) -> DataSheet {
        let [description, color, gtin, customs_tariff] = self.texts;
        DataSheet {
            item_number: self.item_number,
            face: self.face,
            description: given(description),
            color: given(color),
            weight: match self.weight {
                Some(milligrams) => Some(Mass::milligrams(milligrams)),
                None => None,
            },
            fire_load: match self.fire_load {
                Some(joules) => Some(Energy::joules(joules)),
                None => None,
            },
            gtin: given(gtin),
            customs_tariff: given(customs_tariff),
            counterparts: self.counterparts,
            ..*self.shared
        }
    }
}

const fn given(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// A piece that this crate alone can take out again.
///
/// With a bare piece in [`Part::PIECE`], generic code could take as many of them as it liked, and a socket with a lever
/// or a cap that nobody fitted.
#[derive(Debug)]
pub struct Piece<P>(ManuallyDrop<P>);

impl<P> Piece<P> {
    /// Puts it in.
    pub const fn of(piece: P) -> Self {
        Self(ManuallyDrop::new(piece))
    }

    pub(crate) const fn take(self) -> P {
        ManuallyDrop::into_inner(self.0)
    }
}

/// The piece itself, for this crate. As a constant, since even an inlined call leaves a jump in a debug build.
pub(crate) trait FromShelf: Part {
    const TAKEN: Self = Self::PIECE.take();
}

impl<P: Part> FromShelf for P {}

/// The [`Part::Role`] of sockets and plugs.
#[derive(Debug)]
pub struct AConnector;

/// The [`Part::Role`] of lockout caps.
#[derive(Debug)]
pub struct ALockoutCap;

/// The [`Part::Role`] of tools, and of parts with several mating faces, of which each is a part to the rules.
#[derive(Debug)]
pub struct NothingThatMates;

/// Stands in what is read off a sheet, for whoever implements it to name: only `parts!` does.
#[derive(Debug)]
pub struct FromASheet;
