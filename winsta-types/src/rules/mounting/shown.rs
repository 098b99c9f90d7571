//! What `mount!` expands to: the panel is checked in a constant. Reached through `__private` alone.

use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::part::connector::Connector;
use crate::proof::Invariant;
use crate::rules::mounting::{Mounted, Panel, Unmounted};

/// A part, as the type of a closure. That is how a message shows it: by its place in the code.
pub trait TypeOf {
    type Part: Connector;
}

impl<F, S: Connector> TypeOf for F
where
    F: FnOnce() -> PhantomData<S>,
{
    type Part = S;
}

/// Shows that a part can be mounted in some panel.
#[derive(Debug)]
pub struct Mountable<Part>(Invariant<Part>);

/// Ends a constant with every reason why the part can't be mounted.
///
/// # Panics
///
/// If it can't. In a constant that is a compile error.
#[track_caller]
#[must_use]
#[inline(always)]
pub const fn must_mount<Part: TypeOf>(panel: &Panel) -> Mountable<Part> {
    if let Err(mismatches) = <Part::Part as crate::part::connector::Part>::DATA_SHEET.mounts_in(panel) {
        let text = mismatches.text();
        #[allow(clippy::panic)] // evaluated by the compiler alone
        {
            panic!("{}", text.as_str());
        }
    }
    Mountable(PhantomData)
}

/// The type of a part, to be inferred.
#[must_use]
#[inline(always)]
pub const fn type_of<S: Unmounted, Part: FnOnce() -> PhantomData<S> + Copy>(_: &S, part: Part) -> PhantomData<Part> {
    let _ = part;
    PhantomData
}

/// A panel that a part was shown to go into.
pub trait Shown<Part> {
    const SHOWN: Mountable<Part>;
}

/// What the pattern of a constant is compared with.
#[must_use]
#[inline(always)]
pub const fn with<Part, Panel: Shown<Part>>(_: PhantomData<Part>) -> PhantomData<Panel> {
    PhantomData
}

/// The part, mounted as was shown to be possible.
#[inline(always)]
pub const fn mounted<S, Part, Panel>(part: S, this: PhantomData<Part>, panel: PhantomData<Panel>) -> Mounted<S>
where
    S: Connector,
    Part: TypeOf<Part = S> + Copy,
    Panel: Shown<Part>,
{
    let _ = Panel::SHOWN;
    let (_, _) = (this, panel);
    let _ = ManuallyDrop::new(part);
    Mounted(PhantomData)
}
