//! Lockout caps: what closes a socket that no plug is in, or a cutout that no connector is in.
//!
//! A separable cap is cut to size: it closes what has as many poles or fewer. Any other closes what has as many.
//!
//! Source: sheet, Compatible products, "protection".

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::display::display;
use crate::part::connector::{Connector, CoverOf, HeldOf, In, PanelOf, Part, WiringOf, connector_like};
use crate::part::shelf::{ALockoutCap, FromASheet, FromShelf, Piece};
use crate::proof::{Invariant, Mating, Never, Proof, holds};
use crate::rules::gender::{Female, Gender, Male};
use crate::rules::mating::{Face, Mismatch};
use crate::rules::poles::{PoleCount, Poles};
use crate::sheet::{Closes, DataSheet, Kind};

/// A lockout cap at run time: what the rules of closing ask of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Cap {
    /// What it closes.
    pub closes: Closes,
    /// Number of poles.
    pub poles: Poles,
    /// Whether it can be cut to fewer poles.
    pub separable: bool,
}

/// What a lockout cap is to close, at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields))]
pub enum Opening {
    /// A connector that no other is in.
    #[allow(missing_docs)]
    MatingFace { gender: Gender, poles: Poles, capped: bool },
    /// A cutout in a panel, for a connector of so many poles.
    #[allow(missing_docs)]
    InPanel { poles: Poles },
}

impl Opening {
    /// That of a mating face, capped as it is.
    #[must_use]
    pub const fn of(face: &Face<'_>) -> Self {
        Self::MatingFace { gender: face.gender, poles: face.poles, capped: face.capped }
    }

    /// Its number of poles.
    #[must_use]
    pub const fn poles(&self) -> Poles {
        match *self {
            Self::MatingFace { poles, .. } | Self::InPanel { poles } => poles,
        }
    }

    /// Whether `cap` closes it: the rules that the compiler checks, at run time.
    ///
    /// ```
    /// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
    /// use winsta::Part;
    /// use winsta::cap::Opening;
    /// use winsta::poles::Poles;
    ///
    /// let Some(cap) = parts::P770_644::DATA_SHEET.cap() else { unreachable!() };
    /// let cutout = |poles| Opening::InPanel { poles: Poles::new(poles).unwrap() };
    /// assert_eq!(cutout(4).closed_by(&cap), Ok(()));
    /// assert_eq!(cutout(3).closed_by(&cap).unwrap_err().to_string(), "cap of 4 poles against 3");
    /// ```
    ///
    /// # Errors
    ///
    /// Every rule that the cap breaks.
    pub const fn closed_by(&self, cap: &Cap) -> Result<(), CapMismatches<'static>> {
        let mismatches = CapMismatches(Found::Both { opening: *self, cap: *cap });
        if mismatches.rule(0).is_some() || mismatches.rule(1).is_some() || mismatches.rule(2).is_some() {
            Err(mismatches)
        } else {
            Ok(())
        }
    }
}

impl DataSheet {
    /// The lockout cap, if it is one.
    #[must_use]
    pub const fn cap(&self) -> Option<Cap> {
        match (self.kind, self.closes, self.poles) {
            (Kind::LockoutCap, Some(closes), Some(poles)) => {
                Some(Cap { closes, poles, separable: matches!(self.separable, Some(true)) })
            }
            _ => None,
        }
    }

    /// What a lockout cap closes of it, if it is a socket or a plug.
    #[must_use]
    pub const fn opening(&self) -> Option<Opening> {
        match self.face() {
            Some(face) => Some(Opening::of(&face)),
            None => None,
        }
    }

    /// Whether `cap` closes this socket: the rules that the compiler checks, at run time. For a cutout see
    /// [`Opening::closed_by`].
    ///
    /// ```
    /// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
    /// use winsta::Part;
    ///
    /// let socket = parts::P770_744_062_000::DATA_SHEET;
    /// assert_eq!(socket.closed_by(parts::P770_201::DATA_SHEET), Ok(()));
    /// let refused = socket.closed_by(parts::P770_644::DATA_SHEET).unwrap_err();
    /// assert_eq!(refused.to_string(), "cap for cutouts against a socket");
    /// ```
    ///
    /// # Errors
    ///
    /// Every rule that the cap breaks.
    pub const fn closed_by(&self, cap: &Self) -> Result<(), CapMismatches<'static>> {
        match (self.opening(), cap.cap()) {
            (Some(opening), Some(cap)) => opening.closed_by(&cap),
            (opening, found) => Err(CapMismatches(Found::Missing {
                opening: self.without(opening.is_some()),
                cap: cap.without(found.is_some()),
            })),
        }
    }
}

/// Why a lockout cap doesn't close a socket or a cutout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields))]
#[non_exhaustive]
pub enum CapMismatch<'a> {
    /// What is to be closed is neither a socket nor a plug.
    #[allow(missing_docs)]
    NotClosable { item_number: &'a str },
    /// What is to close it is not a lockout cap.
    #[allow(missing_docs)]
    NotACap { item_number: &'a str },
    /// The cap closes cutouts only.
    CutoutCapOnASocket,
    /// The cap closes sockets only.
    SocketCapOnACutout,
    /// A plug isn't closed.
    OnAPlug,
    /// Another cap closes it already.
    ClosedAlready,
    /// Too few poles; or too many, and the cap can't be cut.
    #[allow(missing_docs)]
    Size { cap: Poles, opening: Poles },
}

display! {
    /// As in the compiler's message: `cap of 2 poles against 3`.
    CapMismatch<'_>, []:
    Self::NotClosable { item_number } => "{} is nothing that a lockout cap closes", item_number;
    Self::NotACap { item_number } => "{} is not a lockout cap", item_number;
    Self::CutoutCapOnASocket => "cap for cutouts against a socket";
    Self::SocketCapOnACutout => "cap for sockets against a cutout";
    Self::OnAPlug => "a lockout cap closes sockets and cutouts, not a plug";
    Self::ClosedAlready => "a lockout cap closes it already";
    Self::Size { cap, opening } => "cap of {} poles against {}", cap.get(), opening.get();
}

/// Every rule that a lockout cap breaks: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CapMismatches<'a>(Found<'a>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Found<'a> {
    Missing { opening: Option<&'a str>, cap: Option<&'a str> },
    Both { opening: Opening, cap: Cap },
}

impl<'a> CapMismatches<'a> {
    /// One after the other: what the cap is for, whether it is closed already, and the size.
    pub fn iter(&self) -> impl Iterator<Item = CapMismatch<'a>> {
        let found = *self;
        (0..3).filter_map(move |number| found.rule(number))
    }

    const fn rule(&self, number: u8) -> Option<CapMismatch<'a>> {
        match (self.0, number) {
            (Found::Missing { opening: Some(item_number), .. }, 0) => Some(CapMismatch::NotClosable { item_number }),
            (Found::Missing { cap: Some(item_number), .. }, 1) => Some(CapMismatch::NotACap { item_number }),
            (Found::Missing { .. }, _) => None,
            (Found::Both { opening, cap }, 0) => match (opening, cap.closes) {
                (Opening::MatingFace { gender: Gender::Plug, .. }, _) => Some(CapMismatch::OnAPlug),
                (Opening::MatingFace { .. }, Closes::Cutouts) => Some(CapMismatch::CutoutCapOnASocket),
                (Opening::InPanel { .. }, Closes::Sockets) => Some(CapMismatch::SocketCapOnACutout),
                _ => None,
            },
            (Found::Both { opening: Opening::MatingFace { capped: true, .. }, .. }, 1) => {
                Some(CapMismatch::ClosedAlready)
            }
            (Found::Both { .. }, 1) => None,
            (Found::Both { opening, cap }, _) => size(cap, opening.poles()),
        }
    }
}

/// The rule on size: the cap has as many poles as the opening, or more and can be cut.
const fn size(cap: Cap, opening: Poles) -> Option<CapMismatch<'static>> {
    let (has, needs) = (cap.poles.get(), opening.get());
    if has == needs || has > needs && cap.separable && has <= Separable::MAX_POLES {
        None
    } else {
        Some(CapMismatch::Size { cap: cap.poles, opening })
    }
}

impl fmt::Display for CapMismatches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, mismatch) in self.iter().enumerate() {
            f.write_str(if at > 0 { ", " } else { "" })?;
            mismatch.fmt(f)?;
        }
        Ok(())
    }
}

impl core::error::Error for CapMismatch<'_> {}
impl core::error::Error for CapMismatches<'_> {}

/// The run-time form of the rule of mating: no cap closes the socket.
pub(crate) const fn check<'a>(socket: &Face<'a>) -> Option<Mismatch<'a>> {
    if socket.capped { Some(Mismatch::SocketClosed) } else { None }
}

/// A lockout cap. `parts!` implements this.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a lockout cap", label = "not a lockout cap")]
pub trait LockoutCap: Part<Role = ALockoutCap> {
    /// [`ForSockets`] or [`ForCutouts`].
    type Use;
    /// The number of poles, a [`PoleCount`].
    type Poles;
    /// [`Separable`] or [`Whole`].
    type Size;
    #[doc(hidden)]
    const READ: FromASheet;
}

/// The cap closes sockets.
#[derive(Debug)]
pub struct ForSockets;

/// The cap closes cutouts.
#[derive(Debug)]
pub struct ForCutouts;

/// The cap can be cut to fewer poles, from at most [`Separable::MAX_POLES`].
#[derive(Debug)]
pub struct Separable;

/// The cap has the poles that it has, or its parts file doesn't say that it can be cut.
#[derive(Debug)]
pub struct Whole;

/// A cutout in a panel, for a connector of so many poles.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::{Cutout, cap};
///
/// let closed = cap(Cutout::<4>, parts::P770_644);
/// # let _ = closed;
/// ```
#[derive(Debug)]
pub struct Cutout<const POLES: u8>;

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
    #[doc(hidden)]
    const PROOF: Proof;
}

impl Covers for Open {
    const CAPPED: bool = false;
    const PROOF: Proof = Proof;
}

impl<C> Covers for Covered<C> {
    const CAPPED: bool = true;
    const PROOF: Proof = Proof;
}

/// What a lockout cap can close: a connector (a socket, for short) or a [`Cutout`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a lockout cap closes",
    label = "no socket, no cutout",
    note = "`cap` takes a socket or a `Cutout`, then a lockout cap for it"
)]
pub trait Closable: Sized {
    /// The part itself, which messages name.
    type Piece;
    /// [`Female`], [`Male`], or [`ForCutouts`].
    type Opening;
    /// The number of poles, a [`PoleCount`].
    type Poles;
    /// [`Open`], or the cap that closes it already.
    type Cover;
    /// The caps that close it, for messages alone.
    #[doc(hidden)]
    type FittingCaps;
    /// See [`Part`].
    #[doc(hidden)]
    const PIECE: Piece<Self>;
    /// See [`MatesWith`](crate::mating::MatesWith).
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S: Connector> Closable for S {
    type Piece = S::Piece;
    type Opening = S::Gender;
    type Poles = S::Poles;
    type Cover = CoverOf<S>;
    type FittingCaps = S::FittingCaps;
    const PIECE: Piece<Self> = <S as Part>::PIECE;
    const PROOF: Proof = Proof;
}

impl<const POLES: u8> Closable for Cutout<POLES> {
    type Piece = Self;
    type Opening = ForCutouts;
    type Poles = PoleCount<POLES>;
    type Cover = Open;
    type FittingCaps = CapForCutoutsOfItsPoles;
    const PIECE: Piece<Self> = Piece::of(Self);
    const PROOF: Proof = Proof;
}

/// As [`FromShelf`].
trait Uncapped: Closable {
    const TAKEN: Self = <Self as Closable>::PIECE.take();
}

impl<S: Closable> Uncapped for S {}

/// Stands in a message for the caps that close a [`Cutout`].
#[derive(Debug)]
pub struct CapForCutoutsOfItsPoles;

/// A socket or a cutout, closed by a lockout cap.
#[must_use]
pub struct Capped<S, C>(Invariant<(S, C)>);

/// Closes a socket or a cutout. A socket that is closed can't be mated until it is [uncapped](Capped::uncap).
#[inline(always)]
pub const fn cap<S, C: CapFor<S>>(opening: S, cap: C) -> Capped<S, C> {
    let _ = ManuallyDrop::new((opening, cap));
    Capped(PhantomData)
}

impl<S: Closable, C: Part> Capped<S, C> {
    /// Takes the cap off, and hands both pieces back.
    #[inline(always)]
    pub const fn uncap(self) -> (S, C) {
        (<S as Uncapped>::TAKEN, <C as FromShelf>::TAKEN)
    }
}

connector_like!(Capped<S, C>, S, [C];
    Lever = S::Lever, Condition = In<HeldOf<S>, Covered<C>, WiringOf<S>, PanelOf<S>>);

/// This cap closes `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not close `{S}`: it is not a lockout cap",
    label = "not a lockout cap",
    note = "`cap` takes a socket or a `Cutout`, then a lockout cap for it"
)]
pub trait CapFor<S>: LockoutCap {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S, C, const OPENING: u8, const CAP: u8> CapFor<S> for C
where
    S: Closable<Poles = PoleCount<OPENING>>,
    C: LockoutCap<Poles = PoleCount<CAP>>,
    Mating: NotACutoutCapOnASocket<C::Use, S::Opening, S::Piece, C, S::FittingCaps>,
    Mating: NotASocketCapOnACutout<C::Use, S::Opening, S::Piece, C, S::FittingCaps>,
    Mating: NotOnAPlug<S::Opening, S::Piece, C>,
    Mating: NotCappedYet<S::Cover, S::Piece, C>,
    Mating: CapSizeFits<OPENING, CAP, C::Size, S::Piece, C, S::FittingCaps>,
{
    const PROOF: Proof = Proof;
}

/// It isn't a cap for cutouts on a socket.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: cap for cutouts against a socket",
    label = "cap for cutouts",
    note = "`{S}` is closed by `{Fitting}`"
)]
pub trait NotACutoutCapOnASocket<Use, Opening, S, C, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Opening, S, C, Fitting] NotACutoutCapOnASocket<ForSockets, Opening, S, C, Fitting>;
    [S, C, Fitting] NotACutoutCapOnASocket<ForCutouts, ForCutouts, S, C, Fitting>;
    [S, C, Fitting] NotACutoutCapOnASocket<ForCutouts, Male, S, C, Fitting>;
}

/// It isn't a cap for sockets on a cutout.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: cap for sockets against a cutout",
    label = "cap for sockets",
    note = "`{S}` is closed by `{Fitting}`"
)]
pub trait NotASocketCapOnACutout<Use, Opening, S, C, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Opening, S, C, Fitting] NotASocketCapOnACutout<ForCutouts, Opening, S, C, Fitting>;
    [S, C, Fitting] NotASocketCapOnACutout<ForSockets, Female, S, C, Fitting>;
    [S, C, Fitting] NotASocketCapOnACutout<ForSockets, Male, S, C, Fitting>;
}

/// It isn't a plug that is to be closed.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: a lockout cap closes sockets and cutouts, not a plug",
    label = "not for plugs",
    note = "nothing in this catalog closes the plug `{S}`"
)]
pub trait NotOnAPlug<Opening, S, C> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S, C] NotOnAPlug<Female, S, C>;
    [S, C] NotOnAPlug<ForCutouts, S, C>;
}

/// No cap closes it already.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: a lockout cap closes it already",
    label = "capped already",
    note = "take the cap off `{S}` first, with `uncap`"
)]
pub trait NotCappedYet<Cover, S, C> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S, C] NotCappedYet<Open, S, C>;
    // See `Never`.
    [] NotCappedYet<Never, Never, Never>;
}

/// The cap has as many poles, or more and can be cut.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: cap of {CAP} poles against {OPENING}",
    label = "wrong size of cap",
    note = "`{S}` is closed by `{Fitting}`"
)]
pub trait CapSizeFits<const OPENING: u8, const CAP: u8, Size, S, C, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const N: u8, S, C, Fitting] CapSizeFits<N, N, Whole, S, C, Fitting>;
}

// The compiler can't compare two numbers in a bound, so that each pair of them has its implementation.
macro_rules! separable {
    ($($cap:literal)*) => { separable!(@each [] $($cap)*); };
    (@each [$($smaller:literal)*] $cap:literal $($larger:literal)*) => {
        $(
            #[diagnostic::do_not_recommend]
            #[doc(hidden)]
            impl<S, C, Fitting> CapSizeFits<$smaller, $cap, Separable, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
        )*
        #[diagnostic::do_not_recommend]
        #[doc(hidden)]
        impl<S, C, Fitting> CapSizeFits<$cap, $cap, Separable, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
        separable!(@each [$($smaller)* $cap] $($larger)*);
    };
    (@each [$($all:literal)*]) => {
        impl Separable {
            /// The largest separable cap: there is none larger in a parts file.
            pub const MAX_POLES: u8 = [$($all),*].len() as u8;
        }
    };
}

separable!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16);

/// No cap covers the socket.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: a lockout cap closes it",
    label = "socket is capped",
    note = "take the cap off first, with `uncap`; `{S}` mates with `{Fitting}`"
)]
pub trait SocketIsOpen<Cover, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S, P, Fitting] SocketIsOpen<Open, S, P, Fitting>;
    // See `Never`.
    [] SocketIsOpen<Never, Never, Never, Never>;
}

impl<const POLES: u8> fmt::Display for Cutout<POLES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cutout for {POLES} poles")
    }
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};

    use super::*;

    fn poles(number: u8) -> Poles {
        Poles::new(number).unwrap()
    }

    fn verdict(opening: Opening, closes: Closes, number: u8, separable: bool) -> String {
        let cap = Cap { closes, poles: poles(number), separable };
        opening.closed_by(&cap).map_or_else(|broken| broken.to_string(), |()| "closes".to_string())
    }

    #[test]
    fn a_separable_cap_serves_fewer_poles_and_any_other_its_own() {
        let fits = |cap, separable, opening| {
            verdict(Opening::InPanel { poles: poles(opening) }, Closes::Cutouts, cap, separable) == "closes"
        };
        assert!(fits(12, true, 12) && fits(12, true, 4) && !fits(2, true, 3));
        assert!(fits(5, false, 5) && !fits(5, false, 3) && !fits(3, false, 5));
        // As large as none of a parts file.
        assert!(fits(17, true, 17) && !fits(17, true, 4));
    }

    #[test]
    fn every_broken_rule_is_reported() {
        let of = |gender| Opening::MatingFace { gender, poles: poles(3), capped: false };
        let closed = Opening::MatingFace { gender: Gender::Socket, poles: poles(3), capped: true };
        assert_eq!(verdict(closed, Closes::Sockets, 3, false), "a lockout cap closes it already");
        let refused = "cap for cutouts against a socket, cap of 4 poles against 3";
        assert_eq!(verdict(of(Gender::Socket), Closes::Cutouts, 4, false), refused);
        let refused = "a lockout cap closes sockets and cutouts, not a plug, cap of 2 poles against 3";
        assert_eq!(verdict(of(Gender::Plug), Closes::Cutouts, 2, true), refused);
        let cutout = Opening::InPanel { poles: poles(3) };
        assert_eq!(verdict(cutout, Closes::Sockets, 3, false), "cap for sockets against a cutout");

        let tool = DataSheet::new("210-719", Kind::OperatingTool, "its sheet");
        let refused = "210-719 is nothing that a lockout cap closes, 210-719 is not a lockout cap";
        assert_eq!(tool.closed_by(&tool).unwrap_err().to_string(), refused);
    }
}
