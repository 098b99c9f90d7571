//! The way out: a pair that the rules refuse, or that nobody has checked.

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::joint::reason::given;
use crate::part::connector::Connector;
use crate::part::shelf::FromShelf;
use crate::proof::Invariant;

/// A pair that was mated without asking the rules. It says why.
///
/// It is no [`Mated`](crate::mated::Mated): a function that takes proof of a pair that fits refuses it.
#[must_use]
pub struct MatedUnchecked<S, P> {
    pair: Invariant<(S, P)>,
    reason: &'static str,
}

/// Mates any two connectors, for a reason. No rule is checked.
///
/// The macro of the same name, `mate_unchecked!`, checks the reason at compile time wherever it is called.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::mate_unchecked;
///
/// let joint = mate_unchecked(P770_744_062_000, P770_254_062_000, "tried on the bench, 2026-03-02");
/// assert_eq!(joint.reason(), "tried on the bench, 2026-03-02");
/// ```
///
/// # Panics
///
/// If the reason is empty. In a constant that is a compile error.
#[inline(always)]
#[track_caller]
pub const fn mate_unchecked<S: Connector, P: Connector>(
    socket: S,
    plug: P,
    reason: &'static str,
) -> MatedUnchecked<S, P> {
    let _ = ManuallyDrop::new((socket, plug));
    MatedUnchecked { pair: PhantomData, reason: given(reason) }
}

impl<S: Connector, P: Connector> MatedUnchecked<S, P> {
    /// Why it was mated.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        self.reason
    }

    /// Pulls the plug out and hands both pieces back, the socket first.
    #[inline(always)]
    pub const fn unmate(self) -> (S, P) {
        (S::TAKEN, P::TAKEN)
    }
}

impl<S: Connector, P: Connector> fmt::Display for MatedUnchecked<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (socket, plug) = (S::DATA_SHEET.designation(), P::DATA_SHEET.designation());
        write!(f, "{socket} + {plug}, unchecked: {}", self.reason)
    }
}

impl<S: Connector, P: Connector> fmt::Debug for MatedUnchecked<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MatedUnchecked({self})")
    }
}
