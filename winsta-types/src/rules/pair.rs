//! Pair: what is known of two halves together, in whatever state they are.
//!
//! Generic code knows a pair by one bound, [`MatesWith`](crate::mating::MatesWith), which says something of the plug alone.
//! What a pair asks of its socket stands in [`PairsWith`], which comes with that bound.

use crate::joint::terminated::Wires;
use crate::part::connector::{Connector, HeldOf, Part, WiringOf};
use crate::part::shelf::Piece;
use crate::proof::{Mating, Proof};
use crate::rules::gender::{Female, Male};
use crate::rules::load::Joint;
use crate::rules::poles::Count;
use crate::rules::pose::{HeldAs, PoleMap};

/// This plug and the socket `S` are connectors: what a pair of them asks, in any state.
///
/// It comes with [`MatesWith`](crate::mating::MatesWith), which is the bound to write.
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

/// It is known of both which they are, so that the rules can be asked.
///
/// Of a type that is only known to be some connector, no rule can: each would be refused. Since they are asked of what this
/// gives, the one error is that this isn't known.
#[diagnostic::on_unimplemented(
    message = "it is not known that `{P}` mates with `{S}`",
    label = "bound is missing",
    note = "in generic code, write the bound `{P}: MatesWith<{S}>`"
)]
pub trait Known<SocketGender, PlugGender, S, P> {
    /// The socket.
    type Socket;
    /// The plug.
    type Plug;
    /// What the rules are implemented for.
    type Rules;
    #[doc(hidden)]
    const PROOF: Proof;
}

macro_rules! known {
    ($($Socket:ident $Plug:ident;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<S, P> Known<$Socket, $Plug, S, P> for Mating {
            type Socket = S;
            type Plug = P;
            type Rules = Self;
            const PROOF: Proof = Proof;
        }
    )+};
}

known! {
    Female Male;
    Female Female;
    Male Male;
    Male Female;
}

/// It is known which part this is, so that the rules can be asked: as [`Known`] of two.
#[diagnostic::on_unimplemented(
    message = "it is not known which part `{C}` is",
    label = "bound is missing",
    note = "in generic code, a bound on `Connector` says too little: write the one that is named below as required"
)]
pub trait FaceKnown<Gender, C> {
    /// The part.
    type Face;
    /// What the rules are implemented for.
    type Rules;
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<C> FaceKnown<Female, C> for Mating {
    type Face = C;
    type Rules = Self;
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<C> FaceKnown<Male, C> for Mating {
    type Face = C;
    type Rules = Self;
    const PROOF: Proof = Proof;
}
