//! Mating: which plug goes into which socket.

use core::fmt;
use core::mem::ManuallyDrop;

use crate::display::display;
use crate::joint::mated::Mated;
use crate::joint::reason::given;
use crate::joint::terminated::{AsSlots, Wires};
use crate::part::connector::{Connector, CoverOf, HeldOf, WiringOf};
use crate::proof::{Mating, Proof};
use crate::rules::application::{self, ApplicationFits};
use crate::rules::cap::{self, Covers, SocketIsOpen};
use crate::rules::coding::{self, Coding, CodingFits};
use crate::rules::family::{self, FamilyFits, MismatingProtection};
use crate::rules::gender::{self, Gender, OneIsPlug, OneIsSocket, SocketComesFirst};
use crate::rules::pair::{Known, PairsWith};
use crate::rules::poles::{self, PoleCount, Poles, PolesFit};
use crate::rules::pose::{self, HeldAs, Pose, RotationFits, SinglePoleFits, StaggerFits};
use crate::rules::potential::{PotentialsMeet, Presented};
use crate::rules::touch::{self, PoleTouches, TouchesWith};

/// Plugs `plug` into `socket`. The pair is not locked yet: see [`Mated::lock`].
///
/// Both pieces are handed over, and [`Mated::unmate`] hands them back. A pair that doesn't mate is a compile error at
/// the plug, one for each rule that it breaks. In the image nothing is left of it.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::mate;
///
/// let joint = mate(P770_744_062_000, P770_254_062_000);
/// # let _ = joint;
/// ```
///
/// ```compile_fail
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// # use parts::P770_744_062_000;
/// # use winsta::mate;
/// let joint = mate(P770_744_062_000, P770_744_062_000); // socket against socket
/// ```
#[inline(always)]
pub const fn mate<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
    // A generic value can't be dropped in a `const fn`: its destructor might not be const.
    let _ = ManuallyDrop::new((socket, plug));
    Mated::new()
}

/// Plugs `plug` into `socket` although they state different applications, for a reason. All other rules are asked.
///
/// The macro of the same name, `mate_across_applications!`, checks the reason at compile time wherever it stands.
///
/// # Panics
///
/// If the reason is empty. In a constant that is a compile error.
#[inline(always)]
#[track_caller]
pub const fn mate_across_applications<S, P: MatesAcrossApplications<S>>(
    socket: S,
    plug: P,
    reason: &'static str,
) -> Mated<S, P> {
    let _ = given(reason);
    let _ = ManuallyDrop::new((socket, plug));
    Mated::new()
}

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

/// This plug mates with the socket `S` if their applications aren't asked about.
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
type MeetsOf<P> = <PotentialsOf<P> as Presented<HeldOf<P>>>::List;
type ShownOf<List> = <List as AsSlots>::Slots;

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
            So: Connector<Poles = PoleCount<SOCKET>>,
            Pl: Connector<Poles = PoleCount<PLUG>>,
            Rules: SocketComesFirst<S::Gender, P::Gender, S::Piece, P::Piece>,
            Rules: OneIsPlug<S::Gender, P::Gender, S::Piece, P::Piece, S::Fitting>,
            Rules: OneIsSocket<S::Gender, P::Gender, S::Piece, P::Piece, S::Fitting>,
            Rules: FamilyFits<S::Family, P::Family, S::Piece, P::Piece, S::Fitting>,
            Rules: PolesFit<SOCKET, PLUG, S::Piece, P::Piece, S::Fitting>,
            Rules: CodingFits<S::Coding, P::Coding, S::Piece, P::Piece, S::Fitting>,
            Rules: RotationFits<<HeldOf<P> as HeldAs>::IsRotated, Against<S, P>, S::Family, S::Piece, P::Piece, S::Fitting>,
            Rules: StaggerFits<<HeldOf<P> as HeldAs>::IsStaggered, Against<S, P>, S::Family, S::Piece, P::Piece, S::Fitting>,
            Rules: SinglePoleFits<<HeldOf<P> as HeldAs>::IsOnOnePole, Against<S, P>, S::Family, S::Piece, P::Piece, S::Fitting>,
            HeldOf<Pl>: TouchesWith<PoleCount<PLUG>>,
            Rules: PoleTouches<<HeldOf<Pl> as TouchesWith<PoleCount<PLUG>>>::Answer, Against<S, P>, HeldOf<P>, PLUG, S::Piece, P::Piece, S::Fitting>,
            Rules: SocketIsOpen<CoverOf<S>, S::Piece, P::Piece, S::Fitting>,
            PotentialsOf<Pl>: Presented<HeldOf<Pl>>,
            Rules: PotentialsMeet<PotentialsOf<S>, MeetsOf<Pl>, ShownOf<PotentialsOf<S>>, ShownOf<MeetsOf<Pl>>, S::Piece, P::Piece>,
            $(Rules: $Rule<S::$by, P::$by, S::Piece, P::Piece, S::Fitting>,)?
        {
            const PROOF: Proof = Proof;
        }
    };
}

mates_by_the_rules!(MatesWith, ApplicationFits by Application);
mates_by_the_rules!(MatesAcrossApplications);

/// The mating face of a connector at run time: what the rules of mating compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Face<'a> {
    /// Socket or plug.
    pub gender: Gender,
    /// Name of the product family.
    pub family: &'a str,
    /// Number of poles.
    pub poles: Poles,
    /// Mechanical coding.
    pub coding: Coding,
    /// Application, if it is stated.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub application: Option<&'a str>,
    /// How it is held.
    pub pose: Pose,
    /// What its family is protected against, if that is stated.
    pub protection: Option<MismatingProtection>,
    /// Whether a lockout cap closes it.
    pub capped: bool,
}

impl<'a> Face<'a> {
    /// A face that is held straight and open, and states neither an application nor a protection.
    #[must_use]
    pub const fn new(gender: Gender, family: &'a str, poles: Poles, coding: Coding) -> Self {
        Self { gender, family, poles, coding, application: None, pose: Pose::Straight, protection: None, capped: false }
    }

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
        let mut number = 0;
        while number < RULES {
            if rule(number, self, plug).is_some() {
                return Err(Mismatches(Found::Pair { socket: *self, plug: *plug }));
            }
            number += 1;
        }
        Ok(())
    }
}

/// How many rules there are.
const RULES: usize = 8;

/// The list of rules at run time, in the order of the one for the compiler. (A `const fn` can't go through an array of
/// functions.)
const fn rule<'a>(number: usize, socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    match number {
        0 => gender::check(socket, plug),
        1 => family::check(socket, plug),
        2 => poles::check(socket, plug),
        3 => coding::check(socket, plug),
        4 => pose::check(socket, plug),
        5 => touch::check(socket, plug),
        6 => cap::check(socket),
        _ => application::check(socket, plug),
    }
}

/// One broken rule, with both values that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields))]
#[non_exhaustive]
pub enum Mismatch<'a> {
    /// One of the two has no mating face: a cap, a tool.
    #[allow(missing_docs)]
    NoFace { item_number: &'a str },
    /// Not a socket first and a plug second.
    #[allow(missing_docs)]
    Gender { first: Gender, second: Gender },
    /// The product families differ.
    #[allow(missing_docs)]
    Family { plug: &'a str, socket: &'a str },
    /// The numbers of poles differ.
    #[allow(missing_docs)]
    Poles { plug: Poles, socket: Poles },
    /// The codings differ.
    #[allow(missing_docs)]
    Coding { plug: Coding, socket: Coding },
    /// The plug is held wrongly, and the family is protected against it, or doesn't state whether it is.
    #[allow(missing_docs)]
    Pose { pose: Pose, stated: bool, family: &'a str },
    /// As the plug is held, none of its poles touches one of the socket.
    #[allow(missing_docs)]
    Touch { pose: Pose, poles: Poles },
    /// A lockout cap closes the socket.
    SocketClosed,
    /// Both state an application, and they differ.
    #[allow(missing_docs)]
    Application { plug: &'a str, socket: &'a str },
}

display! {
    /// As in the compiler's message: `3 poles against 4`.
    Mismatch<'_>, []:
    Self::NoFace { item_number } => "{} is not a connector", item_number;
    Self::Gender { first: Gender::Plug, second: Gender::Socket } => "a plug and a socket: the socket comes first";
    Self::Gender { first, second } => "{} against {}", second, first;
    Self::Family { plug, socket } => "family {} against {}", plug, socket;
    Self::Poles { plug, socket } => "{} poles against {}", plug.get(), socket.get();
    Self::Coding { plug, socket } => "coding {} against {}", plug, socket;
    Self::Pose { pose, stated: true, family } => "{}: protection against it is present in {}", pose, family;
    Self::Pose { pose, stated: false, family } => "{}: protection against it is not stated in {}", pose, family;
    Self::Touch { pose, poles } => "{} against {} poles: none of them touches", pose, poles.get();
    Self::SocketClosed => "a lockout cap closes it";
    Self::Application { plug, socket } => "application {} against {}", plug, socket;
}

/// Every rule that a pair breaks: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mismatches<'a>(Found<'a>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Found<'a> {
    NoFace { socket: Option<&'a str>, plug: Option<&'a str> },
    Pair { socket: Face<'a>, plug: Face<'a> },
}

impl<'a> Mismatches<'a> {
    /// By the item numbers of those that have none.
    pub(crate) const fn no_face(socket: Option<&'a str>, plug: Option<&'a str>) -> Self {
        Self(Found::NoFace { socket, plug })
    }

    /// One after the other, in the order of the rules: gender, family, poles, coding, pose, touch, cap,
    /// application.
    pub fn iter(&self) -> impl Iterator<Item = Mismatch<'a>> {
        let found = self.0;
        (0..RULES).filter_map(move |number| match found {
            Found::NoFace { socket, plug } => {
                let item_number = [socket, plug].get(number).copied().flatten();
                item_number.map(|item_number| Mismatch::NoFace { item_number })
            }
            Found::Pair { socket, plug } => rule(number, &socket, &plug),
        })
    }
}

impl fmt::Display for Mismatches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, mismatch) in self.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            mismatch.fmt(f)?;
        }
        Ok(())
    }
}

impl core::error::Error for Mismatch<'_> {}
impl core::error::Error for Mismatches<'_> {}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};

    use super::*;

    fn face(gender: Gender, family: &'static str, poles: u8, coding: &str) -> Face<'static> {
        Face::new(gender, family, Poles::new(poles).unwrap(), Coding::new(coding).unwrap())
    }

    fn verdict(first: Face<'_>, second: Face<'_>) -> String {
        first.mates_with(&second).map_or_else(|broken| broken.to_string(), |()| String::from("mates"))
    }

    #[test]
    fn a_plug_mates_with_a_socket_that_is_alike_in_all_but_gender() {
        let socket = face(Gender::Socket, "MIDI", 4, "B");
        assert_eq!(verdict(socket, face(Gender::Plug, "MIDI", 4, "B")), "mates");
    }

    #[test]
    fn each_rule_refuses_alone() {
        let socket = face(Gender::Socket, "MIDI", 4, "B");
        assert_eq!(verdict(socket, face(Gender::Plug, "MINI", 4, "B")), "family MINI against MIDI");
        assert_eq!(verdict(socket, face(Gender::Plug, "MIDI", 3, "B")), "3 poles against 4");
        assert_eq!(verdict(socket, face(Gender::Plug, "MIDI", 4, "A")), "coding A against B");
        assert_eq!(verdict(socket, socket), "socket against socket");
    }

    #[test]
    fn the_wrong_order_is_one_mismatch_that_says_so() {
        let (socket, plug) = (face(Gender::Socket, "MIDI", 4, "B"), face(Gender::Plug, "MIDI", 4, "B"));
        assert_eq!(verdict(plug, socket), "a plug and a socket: the socket comes first");
        assert_eq!(verdict(plug, plug), "plug against plug");
    }

    #[test]
    fn every_broken_rule_is_reported() {
        let socket = face(Gender::Socket, "MIDI", 4, "B");
        let other = face(Gender::Socket, "MINI", 3, "A");
        assert_eq!(
            verdict(socket, other),
            "socket against socket, family MINI against MIDI, 3 poles against 4, coding A against B"
        );
    }

    #[test]
    fn a_name_is_not_its_beginning() {
        let socket = face(Gender::Socket, "WINSTA MIDI special", 4, "B");
        let plug = face(Gender::Plug, "WINSTA MIDI", 4, "B");
        assert_eq!(verdict(socket, plug), "family WINSTA MIDI against WINSTA MIDI special");
    }

    #[test]
    fn applications_differ_only_where_both_are_stated() {
        let socket = face(Gender::Socket, "MIDI", 4, "B");
        let plug = face(Gender::Plug, "MIDI", 4, "B");
        let of = |face, application| Face { application: Some(application), ..face };
        assert_eq!(verdict(of(socket, "DALI"), of(plug, "DALI")), "mates");
        assert_eq!(verdict(of(socket, "DALI"), plug), "mates");
        assert_eq!(verdict(socket, of(plug, "DALI")), "mates");
        assert_eq!(verdict(of(socket, "DALI"), of(plug, "SMI")), "application SMI against DALI");
    }

    #[test]
    fn a_wrong_pose_mates_only_where_no_protection_is_stated_to_be_absent() {
        let plain = face(Gender::Socket, "MIDI", 4, "B");
        let protected = |protection| Face { protection: Some(protection), ..plain };
        let held = |pose| Face { pose, ..face(Gender::Plug, "MIDI", 4, "B") };
        let bare = |pose| Face { protection: Some(MismatingProtection::default()), ..held(pose) };

        let header = protected(MismatingProtection::default());
        for pose in [Pose::Straight, Pose::Rotated, Pose::Staggered(1), Pose::SinglePole(1)] {
            assert_eq!(verdict(header, bare(pose)), "mates");
        }
        let keyed = MismatingProtection { rotated: true, ..MismatingProtection::default() };
        let refused = "rotated by 180°: protection against it is present in MIDI";
        assert_eq!(verdict(protected(keyed), held(Pose::Rotated)), refused);
        assert_eq!(verdict(protected(keyed), bare(Pose::Rotated)), refused);
        assert_eq!(verdict(protected(keyed), bare(Pose::Staggered(1))), "mates");

        // Of two files that say different things of one family, the stricter counts.
        let strict = Face { protection: Some(keyed), ..held(Pose::Rotated) };
        assert_eq!(verdict(header, strict), refused);
        assert_eq!(
            verdict(header, held(Pose::Rotated)),
            "rotated by 180°: protection against it is not stated in MIDI"
        );

        let unknown = "on pole 2 only: protection against it is not stated in MIDI";
        assert_eq!(verdict(plain, held(Pose::SinglePole(2))), unknown);
        assert_eq!(verdict(plain, held(Pose::Straight)), "mates");
    }
}
