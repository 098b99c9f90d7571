//! What the compiler knows of a part.

use core::mem::ManuallyDrop;

use crate::part::condition::Condition;
use crate::part::family::Family;
use crate::part::lever::Levers;
use crate::part::name::Name;
use crate::part::poles::Count;
use crate::part::terminal::Terminals;
use crate::sheet::data_sheet::DataSheet;

/// A part of a catalog: something with an item number and a data sheet.
///
/// `parts!` implements this. A value of the type is one physical piece: it can be handed on, not copied.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::Part;
///
/// fn label<P: Part>(_: &P) -> &'static str {
///     P::DATA_SHEET.item_number
/// }
///
/// assert_eq!(label(&parts::P770_744_062_000), "770-744/062-000");
/// ```
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

/// A mating face: what the rules of mating read.
///
/// As a bound it is for what each half has by itself, such as its face. It doesn't say that a pair fits: that is
/// [`MatesWith`](crate::mating::MatesWith). `parts!` implements this for sockets and plugs, and for each face of a part with several. So does a piece in a
/// special condition, [`Rotated`](crate::pose::Rotated) or [`Capped`](crate::cap::Capped).
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::connector::Connector;
/// use winsta::mating::Face;
///
/// fn face<C: Connector>(_: &C) -> Option<Face<'static>> {
///     Face::of::<C>()
/// }
///
/// assert!(face(&parts::P770_744_062_000).is_some_and(|face| face.poles.get() == 4));
/// ```
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

/// [`Condition::Held`] of a connector.
pub(crate) type HeldOf<C> = <<C as Connector>::Condition as Condition>::Held;
/// [`Condition::Cover`] of a connector.
pub(crate) type CoverOf<C> = <<C as Connector>::Condition as Condition>::Cover;
/// [`Condition::Wiring`] of a connector.
pub(crate) type WiringOf<C> = <<C as Connector>::Condition as Condition>::Wiring;
/// [`Condition::Panel`] of a connector.
pub(crate) type PanelOf<C> = <<C as Connector>::Condition as Condition>::Panel;

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

/// The [`Part::Role`] of sockets and plugs.
#[derive(Debug)]
pub struct AConnector;

/// The [`Part::Role`] of lockout caps.
#[derive(Debug)]
pub struct ALockoutCap;

/// The [`Part::Role`] of tools, and of parts with several mating faces, of which each is a part to the rules.
#[derive(Debug)]
pub struct NothingThatMates;
