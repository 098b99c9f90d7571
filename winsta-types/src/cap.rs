//! Lockout caps: what closes a socket that no plug is in, or a cutout that no connector is in.
//!
//! A separable cap is cut to size: it closes what has as many poles or fewer. Any other closes what has as many.
//!
//! Source: sheet, Compatible products, "protection".

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::connector::{Connector, HeldOf, In, Part, WiringOf, connector_like};
use crate::gender::{Female, Male};
use crate::mating::{Mating, Never, Proof};
use crate::poles::{PoleCount, Poles};
use crate::shelf::{ALockoutCap, FromShelf, Piece};

/// A lockout cap. `parts!` implements this.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a lockout cap", label = "not a lockout cap")]
pub trait LockoutCap: Part<Role = ALockoutCap> {
    /// [`ForSockets`] or [`ForCutouts`].
    type Use;
    /// The number of poles, a [`PoleCount`].
    type Poles;
    /// [`Separable`] or [`Whole`].
    type Size;
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
pub struct Covered<C>(PhantomData<C>);

/// What a lockout cap can close: a connector (a socket, for short) or a [`Cutout`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a lockout cap closes",
    label = "no socket, no cutout"
)]
pub trait Closable: Sized {
    /// The part itself, which messages name.
    type Piece;
    /// [`Female`], [`Male`], or [`ForCutouts`].
    type Opening;
    /// The number of poles, a [`PoleCount`].
    type Poles;
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
    type FittingCaps = S::FittingCaps;
    const PIECE: Piece<Self> = <S as Part>::PIECE;
    const PROOF: Proof = Proof;
}

impl<const POLES: u8> Closable for Cutout<POLES> {
    type Piece = Self;
    type Opening = ForCutouts;
    type Poles = PoleCount<POLES>;
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
pub struct Capped<S, C>(PhantomData<(S, C)>);

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

connector_like!(Capped<S, C>, S, [C]; Lever = S::Lever, Condition = In<HeldOf<S>, Covered<C>, WiringOf<S>>);

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

#[diagnostic::do_not_recommend]
impl<Opening, S, C, Fitting> NotACutoutCapOnASocket<ForSockets, Opening, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, C, Fitting> NotACutoutCapOnASocket<ForCutouts, ForCutouts, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, C, Fitting> NotACutoutCapOnASocket<ForCutouts, Male, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
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

#[diagnostic::do_not_recommend]
impl<Opening, S, C, Fitting> NotASocketCapOnACutout<ForCutouts, Opening, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, C, Fitting> NotASocketCapOnACutout<ForSockets, Female, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, C, Fitting> NotASocketCapOnACutout<ForSockets, Male, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}

/// It isn't a plug that is to be closed.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: a lockout cap closes sockets and cutouts, not a plug",
    label = "not for plugs",
    note = "nothing in this catalogue closes the plug `{S}`"
)]
pub trait NotOnAPlug<Opening, S, C> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<S, C> NotOnAPlug<Female, S, C> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, C> NotOnAPlug<ForCutouts, S, C> for Mating {
    const PROOF: Proof = Proof;
}

/// The run-time form of the rule on size: the cap has as many poles as the opening, or more and can be cut.
#[must_use]
pub const fn size_fits(cap: Poles, separable: bool, opening: Poles) -> bool {
    if separable { cap.get() >= opening.get() } else { cap.get() == opening.get() }
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

#[diagnostic::do_not_recommend]
impl<const N: u8, S, C, Fitting> CapSizeFits<N, N, Whole, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}

// The compiler can't compare two numbers in a bound, so that each pair of them has its implementation.
macro_rules! separable {
    ($($cap:literal)*) => { separable!(@each [] $($cap)*); };
    (@each [$($smaller:literal)*] $cap:literal $($larger:literal)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<S, C, Fitting> CapSizeFits<$smaller, $cap, Separable, S, C, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
        )*
        #[diagnostic::do_not_recommend]
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

#[diagnostic::do_not_recommend]
impl<S, P, Fitting> SocketIsOpen<Open, S, P, Fitting> for Mating {
    const PROOF: Proof = Proof;
}
// See `Never`.
#[diagnostic::do_not_recommend]
impl SocketIsOpen<Never, Never, Never, Never> for Mating {
    const PROOF: Proof = Proof;
}

impl<const POLES: u8> fmt::Display for Cutout<POLES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cutout for {POLES} poles")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_separable_cap_serves_fewer_poles_and_any_other_its_own() {
        let fits =
            |cap, separable, opening| size_fits(Poles::new(cap).unwrap(), separable, Poles::new(opening).unwrap());
        assert!(fits(12, true, 12) && fits(12, true, 4) && !fits(2, true, 3));
        assert!(fits(5, false, 5) && !fits(5, false, 3) && !fits(3, false, 5));
    }
}
