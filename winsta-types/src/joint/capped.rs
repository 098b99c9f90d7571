//! Sockets and cutouts that a lockout cap closes.

use core::mem::ManuallyDrop;

use crate::joint::with::With;
use crate::part::condition::Covered;
use crate::rules::closing::CapFor;

/// A socket or a cutout, closed by a lockout cap.
pub type Capped<S, C> = With<S, Covered<C>>;

/// Closes a socket or a cutout. A socket that is closed can't be mated until it is [uncapped](Capped::uncap).
#[inline(always)]
pub const fn cap<S, C: CapFor<S>>(opening: S, cap: C) -> Capped<S, C> {
    let _ = ManuallyDrop::new((opening, cap));
    With::new()
}
