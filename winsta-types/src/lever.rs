//! Lever: a pair is locked by a locking lever on one of its halves.
//!
//! Parts for mounted installation come with one, flying leads need an additional one. A part whose file doesn't say has
//! none.
//!
//! Source: sheet, Item description, "Note", and Plug connection, "Locking lever".

use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::connector::{Connector, connector_like};
use crate::mating::{Mating, Proof};
use crate::shelf::FromShelf;

/// The part has a locking lever.
#[derive(Debug)]
pub struct LeverFitted;

/// The part has none, or its parts file doesn't say.
#[derive(Debug)]
pub struct NoLever;

/// A connector with an additional locking lever: see [`with_lever`].
#[must_use]
pub struct WithLever<P>(PhantomData<P>);

/// Fits an additional locking lever, as a flying lead needs it to be locked.
#[inline(always)]
pub const fn with_lever<P: Connector>(part: P) -> WithLever<P> {
    let _ = ManuallyDrop::new(part);
    WithLever(PhantomData)
}

impl<P: Connector> WithLever<P> {
    /// Takes the lever off again.
    #[inline(always)]
    pub const fn without_lever(self) -> P {
        P::TAKEN
    }
}

connector_like!(WithLever<P>, P, []; Lever = LeverFitted, Condition = P::Condition);

/// This plug can be locked in the socket `S`: what [`lock`](crate::mated::Mated::lock) asks for.
///
/// ```
/// use winsta_types::lever::LocksWith;
/// use winsta_types::mated::{Locked, Mated};
/// use winsta_types::mating::{MatesWith, mate};
///
/// fn connect<S, P>(socket: S, plug: P) -> Mated<S, P, Locked>
/// where
///     P: MatesWith<S> + LocksWith<S>,
/// {
///     mate(socket, plug).lock()
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to lock in `{S}`",
    label = "no locking lever known",
    note = "generic code asks for a pair that locks with `P: MatesWith<S> + LocksWith<S>`"
)]
pub trait LocksWith<S> {
    /// The parts themselves, which messages name.
    #[doc(hidden)]
    type Socket;
    #[doc(hidden)]
    type Plug;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S: Connector, P: Connector> LocksWith<S> for P
where
    Mating: LeverFits<S::Lever, P::Lever, S::Piece, P::Piece>,
{
    type Socket = S::Piece;
    type Plug = P::Piece;
    const PROOF: Proof = Proof;
}

/// The compiler's form of the rule: one of the two has a lever.
#[diagnostic::on_unimplemented(
    message = "`{P}` can't be locked in `{S}`: neither has a locking lever",
    label = "no locking lever",
    note = "fit one before mating: `with_lever({P})` or `with_lever({S})`"
)]
pub trait LeverFits<Socket, Plug, S, P> {
    #[doc(hidden)]
    const PROOF: Proof;
}

#[diagnostic::do_not_recommend]
impl<Plug, S, P> LeverFits<LeverFitted, Plug, S, P> for Mating {
    const PROOF: Proof = Proof;
}
#[diagnostic::do_not_recommend]
impl<S, P> LeverFits<NoLever, LeverFitted, S, P> for Mating {
    const PROOF: Proof = Proof;
}
