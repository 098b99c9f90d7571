//! What has been done to a piece since it came from the shelf.

use crate::part::pose::{HeldAs, Straight};
use crate::part::wiring::{Free, Wires};
use crate::proof::{Invariant, Proof};

/// What has been done to a connector since it came from the shelf.
pub trait Condition {
    /// How it is held.
    type Held: HeldAs;
    /// [`Open`] or [`Covered`](crate::cap::Covered).
    type Cover: Covers;
    /// [`Free`], or the conductors at its poles.
    type Wiring: Wires;
    /// [`Loose`], or [`SnappedIn`](crate::mounting::SnappedIn).
    type Panel;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The condition of a part as it comes from the shelf.
pub type AsMade = In<Straight, Open, Free, Loose>;

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

/// The [`Condition::Panel`](crate::connector::Condition::Panel) of a part that no panel holds.
#[derive(Debug)]
pub struct Loose;

/// The [`Condition::Panel`](crate::connector::Condition::Panel) of a part that is mounted.
#[derive(Debug)]
pub struct SnappedIn;

/// Nothing covers the mating face.
#[derive(Debug)]
pub struct Open;

/// The cap `C` covers the mating face.
#[derive(Debug)]
pub struct Covered<C>(Invariant<C>);

/// [`Open`] or [`Covered`]: the bound on it.
pub trait Covers {
    /// Whether a cap is there.
    const CAPPED: bool;
}

impl Covers for Open {
    const CAPPED: bool = false;
}

impl<C> Covers for Covered<C> {
    const CAPPED: bool = true;
}
