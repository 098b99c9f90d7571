//! Terminal: where the conductors of a half go, pole by pole: its marking, its connection points, its strip length.
//!
//! Source: sheet, Connection data, "Total number of connection points" and "Strip length"; Mechanical data, "Marking".

use crate::hlist::Number;
use crate::part::name::NotStated;
use crate::part::wiring::AtPoles;
use crate::proof::FromASheet;

/// What a part's connection data say of its poles, as a type. `parts!` makes one for each distinct set of them.
pub trait Terminals {
    /// How the poles are marked, a [`Marking`] or [`NotStated`].
    type Marking: Marking;
    /// The clamp at each pole, a [`Clamp`](crate::clamp::Clamp) or [`NotStated`].
    type Clamp;
    /// How many conductors a pole takes, a [`Number`] or [`NotStated`].
    type Points: Points;
    /// How far a conductor is stripped, [`Stripped`](crate::conductor::Stripped) or [`NotStated`].
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
    type Free: AtPoles;
    #[doc(hidden)]
    const READ: FromASheet;
}

impl Marking for NotStated {
    type Poles = ();
    type Free = ();
    const READ: FromASheet = FromASheet;
}

/// A marking that names its poles: any but [`NotStated`]. It says what a [`Marking`] says.
pub trait Named {
    /// See [`Marking::Poles`].
    type Poles;
    /// See [`Marking::Free`].
    type Free: AtPoles;
    #[doc(hidden)]
    const READ: FromASheet;
}

#[diagnostic::do_not_recommend]
impl<M: Named> Marking for M {
    type Poles = M::Poles;
    type Free = M::Free;
    const READ: FromASheet = FromASheet;
}

/// The pole of that name, in a [`Marking`].
#[diagnostic::on_unimplemented(
    message = "`{S}` has no pole `{Pole}`: its poles are `{Poles}`",
    label = "no such pole",
    note = "name a pole as it is marked on `{S}`, once: `pole(PE, conductor)`"
)]
pub trait PoleMarked<Pole, S, Poles> {
    /// [`LivePole`](crate::terminal::LivePole), [`LinePole`](crate::terminal::LinePole), [`NeutralPole`](crate::terminal::NeutralPole) or [`EarthPole`](crate::terminal::EarthPole).
    type At;
    /// Which poles there are, nobody adds to by hand.
    #[doc(hidden)]
    const READ: FromASheet;
}

#[diagnostic::do_not_recommend]
impl<Pole, S, Poles> PoleMarked<Pole, S, Poles> for NotStated {
    type At = NotStated;
    const READ: FromASheet = FromASheet;
}

/// A [`Number`], or [`NotStated`].
pub trait Points {
    #[doc(hidden)]
    type Count;
}

impl<const N: u8> Points for Number<N> {
    type Count = Self;
}

// Whether the parts file gives the points is another rule, so that it is said once.
impl Points for NotStated {
    type Count = Number<{ u8::MAX }>;
}
