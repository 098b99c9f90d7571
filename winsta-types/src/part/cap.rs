//! Lockout caps and what they close, as types.
//!
//! Source: sheet, Compatible products, "protection".

use core::fmt;

use crate::hlist::Number;
use crate::part::condition::Open;
use crate::part::connector::{ALockoutCap, Connector, CoverOf, Part, Piece};
use crate::proof::{FromASheet, Proof};

/// A lockout cap. `parts!` implements this.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::cap::LockoutCap;
///
/// fn is_separable<C: LockoutCap>(_: &C) -> bool {
///     C::DATA_SHEET.separable == Some(true)
/// }
///
/// assert!(is_separable(&parts::P770_201));
/// ```
#[diagnostic::on_unimplemented(message = "`{Self}` is not a lockout cap", label = "not a lockout cap")]
pub trait LockoutCap: Part<Role = ALockoutCap> {
    /// [`ForSockets`] or [`ForCutouts`].
    type Use;
    /// The number of poles, a [`Number`].
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

impl Separable {
    /// The largest separable cap: there is none larger in a parts file.
    pub const MAX_POLES: u8 = 16;
}

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

/// What a lockout cap can close: a connector (a socket, for short) or a [`Cutout`].
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::cap::{Capped, Closable, LockoutCap, cap};
///
/// fn open<S: Closable, C: LockoutCap>(closed: Capped<S, C>) -> (S, C) {
///     closed.uncap()
/// }
///
/// let (socket, cap) = open(cap(parts::P770_744_062_000, parts::P770_201));
/// # let _ = (socket, cap);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a lockout cap closes",
    label = "no socket, no cutout",
    note = "`cap` takes a socket or a `Cutout`, then a lockout cap for it"
)]
pub trait Closable: Sized {
    /// The part itself, which messages name.
    type Piece;
    /// [`Female`](crate::gender::Female), [`Male`](crate::gender::Male), or [`ForCutouts`].
    type Opening;
    /// The number of poles, a [`Number`].
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
    type Poles = Number<POLES>;
    type Cover = Open;
    type FittingCaps = CapForCutoutsOfItsPoles;
    const PIECE: Piece<Self> = Piece::of(Self);
    const PROOF: Proof = Proof;
}

/// As [`FromShelf`].
pub(crate) trait Uncapped: Closable {
    const UNCAPPED: Self = Self::PIECE.take();
}

impl<S: Closable> Uncapped for S {}

/// Stands in a message for the caps that close a [`Cutout`].
#[derive(Debug)]
pub struct CapForCutoutsOfItsPoles;

impl<const POLES: u8> fmt::Display for Cutout<POLES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cutout for {POLES} poles")
    }
}
