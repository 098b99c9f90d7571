//! A piece with something put on it.

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::part::cap::{Closable, Uncapped};
use crate::part::condition::{Condition, Covered, In, SnappedIn};
use crate::part::connector::{AConnector, Connector, CoverOf, HeldOf, PanelOf, Part, Piece, WiringOf};
use crate::part::lever::{LeverFitted, Levers};
use crate::part::pose::HeldAs;
use crate::part::shelf::FromShelf;
use crate::part::wiring::{AtPoles, Conductors};
use crate::proof::Invariant;
use crate::rules::conductor::{FindsPoint, GoesTo, PoleOf};
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::wiring::Wiring;

/// A piece with something put on it: a plug that is held in a pose, a half with a lever, with conductors in its clamps, with a
/// lockout cap, or in a panel. Otherwise it is the connector that it was.
///
/// What is on it can be taken off again, which gives the piece back.
#[must_use]
pub struct With<C, What>(Invariant<(C, What)>);

impl<C, What> With<C, What> {
    #[inline(always)]
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

/// What can be put on a connector, and what it changes of it.
pub trait PutOn<C: Connector> {
    /// Whether there is a lever then.
    type Lever: Levers;
    /// The condition then.
    type Condition: Condition;
    /// What it is called.
    const NAME: &'static str;
}

impl<C: Connector, Pose: HeldAs> PutOn<C> for Pose {
    type Lever = C::Lever;
    type Condition = In<Pose, CoverOf<C>, WiringOf<C>, PanelOf<C>>;
    const NAME: &'static str = "Held";
}

impl<C: Connector, Cap> PutOn<C> for Covered<Cap> {
    type Lever = C::Lever;
    type Condition = In<HeldOf<C>, Self, WiringOf<C>, PanelOf<C>>;
    const NAME: &'static str = "Capped";
}

impl<C: Connector> PutOn<C> for LeverFitted {
    type Lever = Self;
    type Condition = C::Condition;
    const NAME: &'static str = "WithLever";
}

impl<C: Connector, Poles: AtPoles> PutOn<C> for Conductors<Poles> {
    type Lever = C::Lever;
    type Condition = In<HeldOf<C>, CoverOf<C>, Poles, PanelOf<C>>;
    const NAME: &'static str = "Terminated";
}

impl<C: Connector> PutOn<C> for SnappedIn {
    type Lever = C::Lever;
    type Condition = In<HeldOf<C>, CoverOf<C>, WiringOf<C>, Self>;
    const NAME: &'static str = "Mounted";
}

impl<C: Connector, What: PutOn<C>> Part for With<C, What> {
    const DATA_SHEET: &'static DataSheet = C::DATA_SHEET;
    type Role = AConnector;
    const PIECE: Piece<Self> = Piece::of(Self::new());
}

#[diagnostic::do_not_recommend]
impl<C: Connector, What: PutOn<C>> Connector for With<C, What> {
    type Piece = C::Piece;
    type Gender = C::Gender;
    type Family = C::Family;
    type Poles = C::Poles;
    type Coding = C::Coding;
    type Application = C::Application;
    type Lever = What::Lever;
    type Condition = What::Condition;
    type Terminals = C::Terminals;
    type Fitting = C::Fitting;
    type FittingCaps = C::FittingCaps;
}

/// What is on it, and the item number: `Held(770-254/062-000)`.
impl<C: Connector, What: PutOn<C>> fmt::Debug for With<C, What> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", What::NAME, C::DATA_SHEET.designation())
    }
}

impl<P: Connector, Pose: HeldAs> With<P, Pose> {
    /// The plug, held straight again.
    #[inline(always)]
    pub const fn straight(self) -> P {
        P::TAKEN
    }
}

impl<P: Connector> With<P, LeverFitted> {
    /// Takes the lever off again.
    #[inline(always)]
    pub const fn without_lever(self) -> P {
        P::TAKEN
    }
}

impl<S, Poles> With<S, Conductors<Poles>> {
    /// Puts a conductor into a clamp of the pole that is marked so.
    #[inline(always)]
    #[rustfmt::skip] // a message shows the line of the bound, and with a line for each it would show them all
    pub const fn pole<N: PoleOf<S, At = A>, C: GoesTo<S, N, A> + FindsPoint<S, Poles, N, A, Poles = After>, A, After>(self, pole: N, conductor: C) -> With<S, Conductors<After>> {
        let _ = ManuallyDrop::new((pole, conductor));
        With::new()
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

impl<S: Connector, Poles: AtPoles> With<S, Conductors<Poles>> {
    /// What is in the clamps, pole by pole in the order of the marking.
    #[must_use]
    pub const fn wiring(&self) -> Wiring<'static> {
        Wiring::of::<Poles>()
    }
}

impl<S: Closable, C: Part> With<S, Covered<C>> {
    /// Takes the cap off, and hands both pieces back.
    #[inline(always)]
    pub const fn uncap(self) -> (S, C) {
        (S::UNCAPPED, C::TAKEN)
    }
}

impl<S: Connector> With<S, SnappedIn> {
    /// Takes the part out of the panel.
    #[inline(always)]
    pub const fn unmount(self) -> S {
        S::TAKEN
    }
}
