//! Parts that are mounted in a panel.

use core::fmt;
use core::mem::ManuallyDrop;

use crate::joint::with::With;
use crate::part::condition::SnappedIn;
use crate::part::connector::Connector;
use crate::rules::mounting::{MountingMismatches, Panel, Unmounted};

/// A part that is mounted in a panel. It mates as the part does.
pub type Mounted<S> = With<S, SnappedIn>;

/// A part that was not mounted, and why.
pub struct NotMounted<S> {
    /// The part.
    pub part: S,
    /// Every reason.
    pub mismatches: MountingMismatches<'static>,
}

impl<S: Connector> fmt::Display for NotMounted<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", S::DATA_SHEET.designation(), self.mismatches)
    }
}

impl<S: Connector> fmt::Debug for NotMounted<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NotMounted({self})")
    }
}

impl<S: Connector> core::error::Error for NotMounted<S> {}

/// Mounts a part in a panel that is known at run time. The macro of the same name, `mount!`, checks at compile time.
///
/// # Errors
///
/// The part and every reason against it.
pub const fn mount<S: Unmounted>(part: S, panel: &Panel) -> Result<Mounted<S>, NotMounted<S>> {
    let checked = S::DATA_SHEET.mounts_in(panel);
    match checked {
        Ok(()) => {
            let _ = ManuallyDrop::new(part);
            Ok(With::new())
        }
        Err(mismatches) => Err(NotMounted { part, mismatches }),
    }
}
