//! Connectors with an additional locking lever.

use core::mem::ManuallyDrop;

use crate::joint::with::With;
use crate::part::lever::LeverFitted;
use crate::rules::lever::TakesLever;

/// A connector with an additional locking lever: see [`with_lever`].
pub type WithLever<P> = With<P, LeverFitted>;

/// Fits an additional locking lever, as a flying lead needs it to be locked. A part has one lever at most.
#[inline(always)]
pub const fn with_lever<P: TakesLever>(part: P) -> WithLever<P> {
    let _ = ManuallyDrop::new(part);
    With::new()
}
