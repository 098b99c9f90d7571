//! Mating: which plug goes into which socket.

use core::fmt;
use core::mem::forget;

use crate::coding::{self, Coding, CodingFits};
use crate::connector::Connector;
use crate::family::{self, FamilyFits};
use crate::gender::{self, Gender, OneIsPlug, OneIsSocket, SocketComesFirst};
use crate::mated::Mated;
use crate::poles::{self, PoleCount, Poles, PolesFit};

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
pub const fn mate<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
    // A generic value can't be dropped in a `const fn`: its destructor might not be const.
    forget(socket);
    forget(plug);
    Mated::new()
}

/// This plug mates with the socket `S`: the one bound that generic code needs.
///
/// Holds exactly when every rule of mating does; nobody can implement it by hand.
///
/// ```
/// use winsta_types::mated::{Locked, Mated};
/// use winsta_types::mating::{MatesWith, mate};
///
/// fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P, Locked> {
///     mate(socket, plug).lock()
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as a connector, so it does not mate with `{S}`",
    label = "not a connector",
    note = "`mate` takes a socket and a plug; in generic code, ask for a pair that mates with `P: MatesWith<S>`"
)]
pub trait MatesWith<S>: Connector {
    /// Whoever implements the trait must name this type, and only this crate can.
    #[doc(hidden)]
    const PROOF: private::Proof;
}

// The list of rules for the compiler. A `#[diagnostic::do_not_recommend]` here would hide the messages of all of them.
impl<S, P, const SOCKET: u8, const PLUG: u8> MatesWith<S> for P
where
    S: Connector<Poles = PoleCount<SOCKET>>,
    P: Connector<Poles = PoleCount<PLUG>>,
    Mating: SocketComesFirst<S::Gender, P::Gender, S, P>,
    Mating: OneIsPlug<S::Gender, P::Gender, S, P, S::Fitting>,
    Mating: OneIsSocket<S::Gender, P::Gender, S, P, S::Fitting>,
    Mating: FamilyFits<S::Family, P::Family, S, P, S::Fitting>,
    Mating: PolesFit<SOCKET, PLUG, S, P, S::Fitting>,
    Mating: CodingFits<S::Coding, P::Coding, S, P, S::Fitting>,
{
    const PROOF: private::Proof = private::Proof;
}

mod private {
    #[derive(Debug)]
    pub struct Proof;
}

/// What every rule is about: the traits of the rules are implemented for this type alone.
///
/// The two parts are parameters of those traits instead, so that a message can name them. And if the trait stood at the
/// plug's own type, as `MatesWith` does, rustc would show `MatesWith` instead of the rule.
#[derive(Debug)]
pub struct Mating;

/// Stands for the parts in a second implementation of each rule, one that no part can use.
///
/// With a single implementation rustc takes it for the one that was meant, and explains how it differs (`but trait … is
/// implemented for it`), in place of our message or under it.
#[derive(Debug)]
pub struct Never(());

/// The mating face of a connector at run time: what the rules of mating compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Face<'a> {
    /// Socket or plug.
    pub gender: Gender,
    /// Name of the product family.
    pub family: &'a str,
    /// Number of poles.
    pub poles: Poles,
    /// Mechanical coding.
    pub coding: Coding,
}

impl<'a> Face<'a> {
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
    /// let socket = Face { gender: Gender::Socket, family: "WINSTA MIDI special", poles, coding };
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
const RULES: usize = 4;

/// The list of rules at run time, in the order of the one for the compiler. (A `const fn` can't go through an array of
/// functions.)
const fn rule<'a>(number: usize, socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    match number {
        0 => gender::check(socket, plug),
        1 => family::check(socket, plug),
        2 => poles::check(socket, plug),
        _ => coding::check(socket, plug),
    }
}

/// One broken rule, with both values that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
}

/// As in the compiler's message: `3 poles against 4`.
impl fmt::Display for Mismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFace { item_number } => write!(f, "{item_number} is not a connector"),
            Self::Gender { first: Gender::Plug, second: Gender::Socket } => {
                f.write_str("a plug and a socket: the socket comes first")
            }
            Self::Gender { first, second } => write!(f, "{second} against {first}"),
            Self::Family { plug, socket } => write!(f, "family {plug} against {socket}"),
            Self::Poles { plug, socket } => write!(f, "{} poles against {}", plug.get(), socket.get()),
            Self::Coding { plug, socket } => write!(f, "coding {plug} against {socket}"),
        }
    }
}

/// Every rule that a pair breaks: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mismatches<'a>(Found<'a>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Found<'a> {
    NoFace { item_number: &'a str },
    Pair { socket: Face<'a>, plug: Face<'a> },
}

impl<'a> Mismatches<'a> {
    pub(crate) const fn no_face(item_number: &'a str) -> Self {
        Self(Found::NoFace { item_number })
    }

    /// One after the other, in the order of the rules: gender, family, poles, coding.
    pub fn iter(&self) -> impl Iterator<Item = Mismatch<'a>> {
        let found = self.0;
        (0..RULES).filter_map(move |number| match found {
            Found::NoFace { item_number } => (number == 0).then_some(Mismatch::NoFace { item_number }),
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
        Face { gender, family, poles: Poles::new(poles).unwrap(), coding: Coding::new(coding).unwrap() }
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
}
