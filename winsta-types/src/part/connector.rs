//! What the compiler knows of a part.

use crate::joint::terminated::{Unwired, Wires};
use crate::part::shelf::{AConnector, Piece};
use crate::part::terminal::Terminals;
use crate::proof::{Invariant, Proof};
use crate::rules::cap::{Covers, Open};
use crate::rules::family::Family;
use crate::rules::lever::Levers;
use crate::rules::mounting::Loose;
use crate::rules::poles::Count;
use crate::rules::pose::{HeldAs, Straight};
use crate::sheet::DataSheet;
use crate::sheet::name::Name;

/// A part of a catalog: something with an item number and a data sheet.
///
/// `parts!` implements this. A value of the type stands for one physical piece: it can be handed on, not copied.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a part of a parts file",
    note = "`winsta::parts!` makes one type of each part of a parts file"
)]
pub trait Part: Sized {
    /// Everything that the parts file gives.
    const DATA_SHEET: &'static DataSheet;

    /// [`AConnector`], [`ALockoutCap`](crate::shelf::ALockoutCap) or [`NothingThatMates`](crate::shelf::NothingThatMates).
    ///
    /// It has one role, so that nobody makes a connector of a lockout cap by implementing [`Connector`] for it.
    #[doc(hidden)]
    type Role;

    /// The piece itself. Unmating gives it back from here, since a `const fn` can't take a generic pair apart.
    #[doc(hidden)]
    const PIECE: Piece<Self>;
}

/// A mating face: what the rules of mating ask about.
///
/// Generic code has no use for it as a bound, since it doesn't say that a pair fits: that is
/// [`MatesWith`](crate::mating::MatesWith). `parts!` implements this for sockets and plugs, and for each face of a part with several. So does a piece in a
/// special condition, [`Rotated`](crate::pose::Rotated) or [`Capped`](crate::cap::Capped).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no mating face of its own",
    label = "not a connector",
    note = "a socket and a plug mate, a part with several faces after `split()`; in generic code, write the bound \
            `P: MatesWith<S>` at the plug `P` of a socket `S`"
)]
pub trait Connector: Part<Role = AConnector> {
    /// The part itself, which messages name.
    type Piece;
    /// [`Female`](crate::gender::Female) or [`Male`](crate::gender::Male).
    type Gender;
    /// The product family.
    type Family: Family;
    /// The number of poles, a [`PoleCount`](crate::poles::PoleCount).
    type Poles: Count;
    /// The mechanical coding.
    type Coding: Name;
    /// The application, [`NotStated`](crate::name::NotStated) if the parts file doesn't give it.
    type Application: Name;
    /// [`LeverFitted`](crate::lever::LeverFitted) or [`NoLever`](crate::lever::NoLever).
    type Lever: Levers;
    /// What has been done to it since it came from the shelf.
    type Condition: Condition;
    /// Where its conductors go.
    type Terminals: Terminals;
    /// The parts of this one's catalog that mate with it, for messages alone.
    #[doc(hidden)]
    type Fitting;
    /// The lockout caps of this one's catalog that close it, for messages alone.
    #[doc(hidden)]
    type FittingCaps;
}

/// Stands in a message where no part of the catalog fits.
#[derive(Debug)]
pub struct NoPartOfThisCatalog;

/// Stands in a message where parts of the catalog fit, but the `only` of its `parts!` names none of them.
#[derive(Debug)]
pub struct PartsNotInOnly;

/// Stands at the end of a list in a message that would be too long with every part that fits.
#[derive(Debug)]
pub struct AndOthers;

/// What has been done to a connector since it came from the shelf.
pub trait Condition {
    /// How it is held.
    type Held: HeldAs;
    /// [`Open`] or [`Covered`](crate::cap::Covered).
    type Cover: Covers;
    /// [`Unwired`], or the conductors at its poles.
    type Wiring: Wires;
    /// [`Loose`], or [`InPanel`](crate::mounting::InPanel).
    type Panel;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The condition of a part as it comes from the shelf.
pub type AsMade = In<Straight, Open, Unwired, Loose>;

/// A [`Condition`].
#[derive(Debug)]
pub struct In<Held, Cover, Wiring, Panel>(Invariant<(Held, Cover, Wiring, Panel)>);

impl<Held: HeldAs, Cover: Covers, Wiring: Wires, Panel> Condition for In<Held, Cover, Wiring, Panel> {
    type Held = Held;
    type Cover = Cover;
    type Wiring = Wiring;
    type Panel = Panel;
    const PROOF: Proof = Proof;
}

/// [`Condition::Held`] of a connector.
pub(crate) type HeldOf<C> = <<C as Connector>::Condition as Condition>::Held;
/// [`Condition::Cover`] of a connector.
pub(crate) type CoverOf<C> = <<C as Connector>::Condition as Condition>::Cover;
/// [`Condition::Wiring`] of a connector.
pub(crate) type WiringOf<C> = <<C as Connector>::Condition as Condition>::Wiring;
/// [`Condition::Panel`] of a connector.
pub(crate) type PanelOf<C> = <<C as Connector>::Condition as Condition>::Panel;

/// A piece in a special condition is the connector that it was, but for the types that are given.
macro_rules! connector_like {
    ($Self:ty, $Inner:ident, [$($generics:tt)*]; Lever = $Lever:ty, Condition = $Condition:ty) => {
        impl<$Inner: $crate::part::connector::Connector, $($generics)*> $crate::part::connector::Part for $Self {
            const DATA_SHEET: &'static $crate::sheet::DataSheet = $Inner::DATA_SHEET;
            type Role = $crate::part::shelf::AConnector;
            const PIECE: $crate::part::shelf::Piece<Self> = $crate::part::shelf::Piece::of(Self(::core::marker::PhantomData));
        }

        #[diagnostic::do_not_recommend]
        impl<$Inner: $crate::part::connector::Connector, $($generics)*> $crate::part::connector::Connector for $Self {
            type Piece = $Inner::Piece;
            type Gender = $Inner::Gender;
            type Family = $Inner::Family;
            type Poles = $Inner::Poles;
            type Coding = $Inner::Coding;
            type Application = $Inner::Application;
            type Lever = $Lever;
            type Condition = $Condition;
            type Terminals = $Inner::Terminals;
            type Fitting = $Inner::Fitting;
            type FittingCaps = $Inner::FittingCaps;
        }

        impl<$Inner: $crate::part::connector::Connector, $($generics)*> ::core::fmt::Debug for $Self {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(f, "{}({})", stringify!($Self), $Inner::DATA_SHEET.designation())
            }
        }
    };
}
pub(crate) use connector_like;
