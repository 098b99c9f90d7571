//! A pair whose state is known when the program runs: for a field that changes behind `&mut self`.
//!
//! [`Mated`] has its state in its type, so each step gives a value of another type, and a field can't follow. An
//! [`AnyState`] holds the pair in whatever state it is, in one byte, and steps from one to the next in place. What a step
//! asks of the parts is asked by the compiler as before; what it asks of the state is asked when the program runs. A proof
//! for others is borrowed out of it: [`locked`](AnyState::locked), [`energized`](AnyState::energized).
//!
//! ```
//! # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
//! use parts::{P770_254_062_000, P770_744_062_000};
//! use winsta::{AnyState, Locked, Mated, mate};
//!
//! struct Lighting {
//!     luminaire: AnyState<P770_744_062_000, P770_254_062_000>,
//! }
//!
//! fn switch_on(_: &Mated<P770_744_062_000, P770_254_062_000, Locked>) {}
//!
//! impl Lighting {
//!     fn on(&mut self) {
//!         if let Some(luminaire) = self.luminaire.locked() {
//!             switch_on(luminaire);
//!         }
//!     }
//! }
//!
//! let mut lighting = Lighting { luminaire: mate(P770_744_062_000, P770_254_062_000).into() };
//! lighting.luminaire.lock()?;
//! lighting.on();
//! assert_eq!(lighting.luminaire.lock().unwrap_err().to_string(), "the pair is locked, not unlocked");
//!
//! lighting.luminaire.unlock()?;
//! let Ok((socket, plug)) = lighting.luminaire.unmate() else { unreachable!("it is unlocked") };
//! # let _ = (socket, plug);
//! # Ok::<(), winsta::any_state::NotInState>(())
//! ```

use core::fmt;

use crate::joint::mated::Mated;
use crate::rules::lever::LocksWith;
use crate::rules::load::loaded::LoadMismatches;
use crate::rules::load::request::Load;
use crate::rules::pair::PairsWith;
use crate::rules::state::{Energized, LockState, Locked, Unlocked};

/// A pair in one of its states.
pub enum AnyState<S, P> {
    /// Nothing but friction holds it.
    WhileUnlocked(Mated<S, P, Unlocked>),
    /// Its lever is closed.
    WhileLocked(Mated<S, P, Locked>),
    /// It carries a load.
    WhileEnergized(Mated<S, P, Energized>),
}

impl<S, P> AnyState<S, P> {
    /// `unlocked`, `locked` or `energized`.
    #[must_use]
    pub const fn state(&self) -> &'static str {
        match self {
            Self::WhileUnlocked(_) => Unlocked::NAME,
            Self::WhileLocked(_) => Locked::NAME,
            Self::WhileEnergized(_) => <Energized as LockState>::NAME,
        }
    }

    /// The pair, if it is locked and carries no load.
    #[must_use]
    pub const fn locked(&self) -> Option<&Mated<S, P, Locked>> {
        match self {
            Self::WhileLocked(joint) => Some(joint),
            _ => None,
        }
    }

    /// The pair, if it carries a load.
    #[must_use]
    pub const fn energized(&self) -> Option<&Mated<S, P, Energized>> {
        match self {
            Self::WhileEnergized(joint) => Some(joint),
            _ => None,
        }
    }

    /// Closes the locking lever.
    ///
    /// # Errors
    ///
    /// If the pair isn't unlocked.
    pub fn lock(&mut self) -> Result<(), NotInState>
    where
        P: LocksWith<S>,
    {
        match self {
            Self::WhileUnlocked(_) => {
                *self = Self::WhileLocked(Mated::new());
                Ok(())
            }
            _ => Err(self.is_not(Unlocked::NAME)),
        }
    }

    /// Opens the locking lever.
    ///
    /// # Errors
    ///
    /// If the pair isn't locked, or carries a load.
    pub fn unlock(&mut self) -> Result<(), NotInState> {
        match self {
            Self::WhileLocked(_) => {
                *self = Self::WhileUnlocked(Mated::new());
                Ok(())
            }
            _ => Err(self.is_not(Locked::NAME)),
        }
    }

    /// Puts a load on the pair.
    ///
    /// # Errors
    ///
    /// If the pair isn't locked, or carries a load already; and every reason why it doesn't carry this one.
    pub fn energize(&mut self, load: &Load) -> Result<(), NotEnergizedInPlace>
    where
        P: PairsWith<S>,
    {
        match self {
            Self::WhileLocked(_) => match P::JOINT.carries(load) {
                Ok(()) => {
                    *self = Self::WhileEnergized(Mated::new());
                    Ok(())
                }
                Err(mismatches) => Err(NotEnergizedInPlace::Load(mismatches)),
            },
            _ => Err(NotEnergizedInPlace::State(self.is_not(Locked::NAME))),
        }
    }

    /// Takes the load off.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn de_energize(&mut self) -> Result<(), NotInState> {
        match self {
            Self::WhileEnergized(_) => {
                *self = Self::WhileLocked(Mated::new());
                Ok(())
            }
            _ => Err(self.is_not(<Energized as LockState>::NAME)),
        }
    }

    /// Pulls the plug out and hands both pieces back, the socket first.
    ///
    /// # Errors
    ///
    /// The pair as it was, if it isn't unlocked.
    pub fn unmate(self) -> Result<(S, P), Self>
    where
        P: PairsWith<S>,
    {
        match self {
            Self::WhileUnlocked(joint) => Ok(joint.unmate()),
            other => Err(other),
        }
    }

    const fn is_not(&self, needed: &'static str) -> NotInState {
        NotInState { is: self.state(), needed }
    }
}

impl<S, P> From<Mated<S, P, Unlocked>> for AnyState<S, P> {
    fn from(joint: Mated<S, P, Unlocked>) -> Self {
        Self::WhileUnlocked(joint)
    }
}

impl<S, P> From<Mated<S, P, Locked>> for AnyState<S, P> {
    fn from(joint: Mated<S, P, Locked>) -> Self {
        Self::WhileLocked(joint)
    }
}

impl<S, P> From<Mated<S, P, Energized>> for AnyState<S, P> {
    fn from(joint: Mated<S, P, Energized>) -> Self {
        Self::WhileEnergized(joint)
    }
}

/// As the pair itself: `770-744/062-000 + 770-254/062-000, locked`.
impl<S, P: PairsWith<S>> fmt::Display for AnyState<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WhileUnlocked(joint) => joint.fmt(f),
            Self::WhileLocked(joint) => joint.fmt(f),
            Self::WhileEnergized(joint) => joint.fmt(f),
        }
    }
}

impl<S, P: PairsWith<S>> fmt::Debug for AnyState<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyState({self})")
    }
}

/// A step that the pair isn't in the state for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NotInState {
    /// The state that it is in.
    pub is: &'static str,
    /// The state that the step needs.
    pub needed: &'static str,
}

impl fmt::Display for NotInState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the pair is {}, not {}", self.is, self.needed)
    }
}

impl core::error::Error for NotInState {}

/// Why a pair was not energized: its state, or the load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::large_enum_variant)] // without alloc
pub enum NotEnergizedInPlace {
    /// It isn't locked, or is energized already.
    State(NotInState),
    /// Every reason against the load.
    Load(LoadMismatches<'static>),
}

impl fmt::Display for NotEnergizedInPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::State(state) => state.fmt(f),
            Self::Load(mismatches) => mismatches.fmt(f),
        }
    }
}

impl core::error::Error for NotEnergizedInPlace {}

#[cfg(test)]
mod tests {

    use super::*;

    struct Socket;
    struct Plug;

    /// Every state, with what each step says to it: lock isn't asked, since only parts that lock have it.
    #[test]
    fn a_step_is_taken_from_its_own_state_alone() {
        let refused = |is, needed| Err(NotInState { is, needed });
        let mut pair: AnyState<Socket, Plug> = Mated::<Socket, Plug, Unlocked>::new().into();
        assert_eq!(size_of_val(&pair), 1);
        assert_eq!(pair.unlock(), refused("unlocked", "locked"));
        assert_eq!(pair.de_energize(), refused("unlocked", "energized"));
        assert!(pair.locked().is_none() && pair.energized().is_none());

        pair = Mated::<Socket, Plug, Energized>::new().into();
        assert_eq!(pair.unlock(), refused("energized", "locked"));
        assert!(pair.energized().is_some() && pair.locked().is_none());
        assert_eq!(pair.de_energize(), Ok(()));
        assert_eq!(pair.de_energize(), refused("locked", "energized"));
        assert!(pair.locked().is_some());
        assert_eq!(pair.unlock(), Ok(()));
        assert_eq!(pair.state(), "unlocked");
    }
}
