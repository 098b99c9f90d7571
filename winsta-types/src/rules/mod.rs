//! The rules: one file for each, with its source, its message, its implementations, its form at run time, and its tests.
//!
//! This page holds both lists of the rules of mating, for the compiler and at run time. Other lists are those of closing
//! ([`closing`]), of a conductor at a pole ([`conductor`]), of mounting ([`mounting`]), of the lever ([`lever`]), and of a
//! load ([`load`]).
//!
//! It may use `proof`, `hlist`, `reasons`, `quantity`, `sheet` and `part`.

use crate::hlist::{AsList, Number};
use crate::part::condition::Covers;
use crate::part::connector::{Connector, CoverOf, HeldOf, WiringOf};
use crate::part::pose::HeldAs;
use crate::part::wiring::{AsTuple, Wires};
use crate::proof::{Mating, Proof};
use crate::reasons::{Reasons, Verdicts};
use crate::rules::application::ApplicationFits;
use crate::rules::cap::SocketIsOpen;
use crate::rules::coding::CodingFits;
use crate::rules::family::FamilyFits;
use crate::rules::gender::{OneIsPlug, OneIsSocket, SocketComesFirst};
use crate::rules::known::Known;
use crate::rules::mismatch::{Faces, Mismatch, Mismatches};
use crate::rules::pair::PairsWith;
use crate::rules::poles::PolesFit;
use crate::rules::pose::{RotationFits, SinglePoleFits, StaggerFits};
use crate::rules::potential::{MetBy, PotentialsMeet};
use crate::rules::touch::{PoleTouches, Touches};
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::face::Face;

pub(crate) mod application;
pub(crate) mod cap;
pub(crate) mod clamp;
pub(crate) mod closing;
pub(crate) mod coding;
pub(crate) mod conductor;
pub(crate) mod conductor_mismatch;
pub(crate) mod erasable;
pub(crate) mod family;
pub(crate) mod gender;
pub(crate) mod held;
pub(crate) mod known;
pub(crate) mod lever;
pub(crate) mod load;
pub(crate) mod marking;
pub(crate) mod mismatch;
pub(crate) mod mounting;
pub(crate) mod pair;
pub(crate) mod points;
pub(crate) mod poles;
pub(crate) mod pose;
pub(crate) mod potential;
pub(crate) mod state;
pub(crate) mod strip_length;
pub(crate) mod terminable;
#[cfg(test)]
mod tests;
pub(crate) mod touch;

/// This plug mates with the socket `S`: the one bound that generic code needs.
///
/// Holds exactly when every rule of mating does; nobody can implement it by hand.
///
/// ```
/// use winsta_types::mated::Mated;
/// use winsta_types::mating::{MatesWith, mate};
///
/// fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
///     mate(socket, plug)
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no mating face of its own, so it does not mate with `{S}`",
    label = "not a connector",
    note = "a lockout cap goes on with `cap`, a part with several faces mates after `split()`; in generic code, write the \
            bound `P: MatesWith<S>`"
)]
pub trait MatesWith<S>: Connector + PairsWith<S> {
    /// Whoever implements the trait must name this type, and only this crate can.
    #[doc(hidden)]
    const PROOF: Proof;
}

/// This plug mates with the socket `S` whatever their applications are.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::mated::Mated;
/// use winsta::mating::{MatesAcrossApplications, mate_across_applications};
///
/// fn connect<S, P: MatesAcrossApplications<S>>(socket: S, plug: P) -> Mated<S, P> {
///     mate_across_applications(socket, plug, "one cable for both in this workshop")
/// }
///
/// let joint = connect(P770_744_062_000, P770_254_062_000);
/// # let _ = joint;
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no mating face of its own, so it does not mate with `{S}`",
    label = "not a connector",
    note = "a part with several faces mates by each of them, after `split()`"
)]
pub trait MatesAcrossApplications<S>: Connector + PairsWith<S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

type FamilyOf<C> = <C as Connector>::Family;
/// What the families of both say of the pose in which the plug is held.
type Against<S, P> = <HeldOf<P> as HeldAs>::Against<FamilyOf<S>, FamilyOf<P>>;
type PotentialsOf<C> = <WiringOf<C> as Wires>::Potentials;
type MeetsOf<P> = <PotentialsOf<P> as MetBy<HeldOf<P>>>::List;
type ShownOf<List> = <List as AsTuple>::Tuple;

/// The list of rules for the compiler.
///
/// A `#[diagnostic::do_not_recommend]` on the implementation would hide the messages of all of them, and one trait in
/// terms of the other would add a line to each: hence the macro.
macro_rules! mates_by_the_rules {
    ($Trait:ident $(, $Rule:ident by $by:ident)?) => {
        impl<S, P, So, Pl, Rules, const SOCKET: u8, const PLUG: u8> $Trait<S> for P
        where
            P: Connector,
            S: Connector,
            Mating: Known<S::Gender, P::Gender, S, P, Socket = So, Plug = Pl, Rules = Rules>,
            So: Connector<Poles = Number<SOCKET>>,
            Pl: Connector<Poles = Number<PLUG>>,
            Rules: SocketComesFirst<S::Gender, P::Gender, S::Piece, P::Piece>,
            Rules: OneIsPlug<S::Gender, P::Gender, S::Piece, P::Piece, S::Fitting>,
            Rules: OneIsSocket<S::Gender, P::Gender, S::Piece, P::Piece, S::Fitting>,
            Rules: FamilyFits<S::Family, P::Family, S::Piece, P::Piece, S::Fitting>,
            Rules: PolesFit<SOCKET, PLUG, S::Piece, P::Piece, S::Fitting>,
            Rules: CodingFits<S::Coding, P::Coding, S::Piece, P::Piece, S::Fitting>,
            Rules: RotationFits<<HeldOf<P> as HeldAs>::IsRotated, Against<S, P>, S::Family, S::Piece, P::Piece, S::Fitting>,
            Rules: StaggerFits<<HeldOf<P> as HeldAs>::IsStaggered, Against<S, P>, S::Family, S::Piece, P::Piece, S::Fitting>,
            Rules: SinglePoleFits<<HeldOf<P> as HeldAs>::IsOnOnePole, Against<S, P>, S::Family, S::Piece, P::Piece, S::Fitting>,
            Number<PLUG>: AsList,
            HeldOf<Pl>: Touches<<Number<PLUG> as AsList>::List>,
            Rules: PoleTouches<<HeldOf<Pl> as Touches<<Number<PLUG> as AsList>::List>>::Answer, Against<S, P>, HeldOf<P>, PLUG, S::Piece, P::Piece, S::Fitting>,
            Rules: SocketIsOpen<CoverOf<S>, S::Piece, P::Piece, S::Fitting>,
            PotentialsOf<Pl>: MetBy<HeldOf<Pl>>,
            Rules: PotentialsMeet<PotentialsOf<S>, MeetsOf<Pl>, ShownOf<PotentialsOf<S>>, ShownOf<MeetsOf<Pl>>, S::Piece, P::Piece>,
            $(Rules: $Rule<S::$by, P::$by, S::Piece, P::Piece, S::Fitting>,)?
        {
            const PROOF: Proof = Proof;
        }
    };
}

mates_by_the_rules!(MatesWith, ApplicationFits by Application);
mates_by_the_rules!(MatesAcrossApplications);

impl<'a> Face<'a> {
    /// The face of a type, held and capped as it is. `None` of one whose data sheet gives none.
    #[must_use]
    pub const fn of<C: Connector>() -> Option<Self> {
        match C::DATA_SHEET.face() {
            Some(face) => {
                Some(Face { pose: <HeldOf<C> as HeldAs>::POSE, capped: <CoverOf<C> as Covers>::CAPPED, ..face })
            }
            None => None,
        }
    }

    /// Whether `plug` goes into this socket: the rules that the compiler checks, at run time.
    ///
    /// # Errors
    ///
    /// Every rule that the pair breaks.
    ///
    /// ```
    /// use winsta_types::coding::Coding;
    /// use winsta_types::gender::Gender;
    /// use winsta_types::mating::Face;
    /// use winsta_types::poles::Poles;
    ///
    /// let (Some(poles), Some(coding)) = (Poles::new(4), Coding::new("B")) else { unreachable!() };
    /// let socket = Face::new(Gender::Socket, "WINSTA MIDI special", poles, coding);
    /// let plug = Face { gender: Gender::Plug, ..socket };
    /// assert_eq!(socket.mates_with(&plug), Ok(()));
    ///
    /// let other = Face { family: "WINSTA MINI", ..plug };
    /// let mismatches = socket.mates_with(&other).unwrap_err();
    /// assert_eq!(mismatches.to_string(), "family WINSTA MINI against WINSTA MIDI special");
    /// ```
    pub const fn mates_with(&self, plug: &Self) -> Result<(), Mismatches<'a>> {
        Reasons::verdict(Faces::Both { socket: *self, plug: *plug }, &check(self, plug))
    }
}

/// The list of rules at run time, in the order of the one for the compiler.
const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> [Option<Mismatch<'a>>; 8] {
    [
        gender::check(socket, plug),
        family::check(socket, plug),
        poles::check(socket, plug),
        coding::check(socket, plug),
        pose::check(socket, plug),
        touch::check(socket, plug),
        cap::check(socket),
        application::check(socket, plug),
    ]
}

impl<'a> Verdicts for Faces<'a> {
    type Reason = Mismatch<'a>;

    fn reasons(self) -> impl Iterator<Item = Mismatch<'a>> {
        let (found, missing) = match self {
            Self::Both { socket, plug } => (check(&socket, &plug), [None, None]),
            Self::Missing { socket, plug } => ([None; 8], [socket, plug]),
        };
        let missing = missing.into_iter().flatten().map(|item_number| Mismatch::NoFace { item_number });
        missing.chain(found.into_iter().flatten())
    }
}

impl DataSheet {
    /// Whether `plug` goes into this socket: the rules that the compiler checks, at run time.
    ///
    /// # Errors
    ///
    /// Every rule that the pair breaks.
    pub const fn mates_with(&self, plug: &Self) -> Result<(), Mismatches<'static>> {
        match (self.face(), plug.face()) {
            (Some(socket), Some(plug)) => socket.mates_with(&plug),
            (socket, plug_face) => {
                let socket = self.without(socket.is_some());
                let plug = plug.without(plug_face.is_some());
                Reasons::verdict(Faces::Missing { socket, plug }, &[socket, plug])
            }
        }
    }
}
