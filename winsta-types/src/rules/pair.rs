//! Pair: what is known of two halves together, in whatever state they are.
//!
//! Generic code knows a pair by one bound, [`MatesWith`](crate::mating::MatesWith), which says something of the plug alone.
//! What a pair needs of its socket is in [`PairsWith`], which comes with that bound.

use crate::part::connector::{Connector, HeldOf, Part, Piece, WiringOf};
use crate::part::poles::Count;
use crate::part::pose::HeldAs;
use crate::part::wiring::Wires;
use crate::proof::Proof;
use crate::rules::load::joint::Joint;
use crate::sheet::pose::PoleMap;

/// This plug and the socket `S` are connectors: what a pair of them needs, in any state.
///
/// It comes with [`MatesWith`](crate::mating::MatesWith), which is the bound to write where a pair is mated. This one is
/// for what takes a pair that is mated already, in whatever way.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::mated::Mated;
/// use winsta::mating::mate;
/// use winsta::pair::PairsWith;
/// use winsta::pose::PoleMap;
///
/// fn poles_that_meet<S, P: PairsWith<S>, State>(joint: &Mated<S, P, State>) -> PoleMap {
///     joint.pole_map()
/// }
///
/// assert!(poles_that_meet(&mate(P770_744_062_000, P770_254_062_000)).is_straight());
/// ```
#[diagnostic::on_unimplemented(
    message = "it is not known that `{Self}` mates with `{S}`",
    label = "bound is missing",
    note = "in generic code, write the bound `{Self}: MatesWith<{S}>`"
)]
pub trait PairsWith<S>: Sized {
    /// The parts themselves, which messages name.
    #[doc(hidden)]
    type Socket;
    #[doc(hidden)]
    type Plug;
    /// Whether each has a lever, the socket first, and how the plug is held.
    #[doc(hidden)]
    type Locking;
    /// The pair as the rules of its load see it.
    #[doc(hidden)]
    const JOINT: Joint<'static>;
    /// The pieces, for the pair that is taken apart.
    #[doc(hidden)]
    const PIECES: (Piece<S>, Piece<Self>);
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S: Connector, P: Connector> PairsWith<S> for P {
    type Socket = S::Piece;
    type Plug = P::Piece;
    type Locking = (S::Lever, P::Lever, HeldOf<P>);
    const JOINT: Joint<'static> = Joint {
        socket: S::DATA_SHEET,
        plug: P::DATA_SHEET,
        socket_wiring: <WiringOf<S> as Wires>::WIRING,
        plug_wiring: <WiringOf<P> as Wires>::WIRING,
        pole_map: PoleMap::new(<S::Poles as Count>::POLES, <HeldOf<P> as HeldAs>::POSE),
    };
    const PIECES: (Piece<S>, Piece<P>) = (<S as Part>::PIECE, <P as Part>::PIECE);
    const PROOF: Proof = Proof;
}

/// The pieces themselves, for this crate. As a constant, since even an inlined call leaves a jump in a debug build.
pub(crate) trait PairFromShelf<S>: PairsWith<S> {
    const TAKEN: (S, Self) = {
        let (socket, plug) = Self::PIECES;
        (socket.take(), plug.take())
    };
}

impl<S, P: PairsWith<S>> PairFromShelf<S> for P {}
