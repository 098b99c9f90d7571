//! Known: it is known which parts these are, so that the rules can be checked.

use crate::part::gender::{Female, Male};
use crate::proof::{Mating, Proof};

/// It is known of both which they are, so that the rules can be checked.
///
/// Of a type that is only known to be some connector, no rule can: each would be refused. Since they are checked of what this
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

/// It is known which part this is, so that the rules can be checked: as [`Known`] of two.
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
