//! What `energize!`, `energize_breakable!` and `mount!` expand to: numbers are checked in a constant. Reached through
//! `__private` alone.

use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::joint::mated::Mated;
use crate::joint::with::With;
use crate::part;
use crate::part::condition::SnappedIn;
use crate::part::connector::Connector;
use crate::proof::Invariant;
use crate::rules::load::request::Load;
use crate::rules::mounting::{Panel, Unmounted};
use crate::rules::pair::PairsWith;
use crate::rules::state::{BrokenAs, CanEnergize, Dead, Energized};

/// A load or a panel of which something was shown: that a pair [carries](Carries) it, that a part [goes into](Mountable) it.
pub trait Shown<What> {
    const SHOWN: What;
}

/// Both halves of a pair, as the type of a closure. That is how a message shows it: by its place in the code.
pub trait Halves {
    type Socket;
    type Plug: PairsWith<Self::Socket>;
}

impl<F, S, P: PairsWith<S>> Halves for F
where
    F: FnOnce() -> PhantomData<(S, P)>,
{
    type Socket = S;
    type Plug = P;
}

/// Shows that a pair carries some load, and breaks it if it is to.
#[derive(Debug)]
pub struct Carries<Pair, Break>(Invariant<(Pair, Break)>);

/// Ends a constant with every reason why the pair doesn't carry the load.
///
/// # Panics
///
/// If it doesn't. In a constant that is a compile error.
#[track_caller]
#[must_use]
#[inline(always)]
pub const fn must_carry<Pair: Halves, Break: BrokenAs>(load: &Load) -> Carries<Pair, Break> {
    let joint = <Pair::Plug as PairsWith<Pair::Socket>>::JOINT;
    if let Err(mismatches) = if Break::BREAKS { joint.breaks(load) } else { joint.carries(load) } {
        let text = mismatches.text();
        #[allow(clippy::panic)] // evaluated by the compiler alone
        {
            panic!("{}", text.as_str());
        }
    }
    Carries(PhantomData)
}

/// The halves of a pair that is in a state to be energized.
#[derive(Debug)]
pub struct Ready<Pair, State>(Invariant<(Pair, State)>);

impl<Pair, State> Ready<Pair, State> {
    /// What the pattern of a constant is compared with.
    #[must_use]
    #[inline(always)]
    pub const fn with<Load: Shown<Carries<Pair, Break>>, Break>(&self) -> PhantomData<(Load, Break)> {
        PhantomData
    }
}

/// The halves of a pair that is in a state to be energized.
#[must_use]
#[inline(always)]
#[rustfmt::skip] // a message shows the line of the bound
pub const fn ready<S, P: PairsWith<S>, State: CanEnergize<P::Socket, P::Plug> + Dead<P::Socket, P::Plug>, Pair>(_: &Mated<S, P, State>, pair: Pair) -> Ready<Pair, State>
where
    Pair: FnOnce() -> PhantomData<(S, P)> + Copy,
{
    let _ = pair;
    Ready(PhantomData)
}

/// The pair, energized as was shown to be possible.
#[inline(always)]
pub const fn energized<S, P, State, Pair, Load, Break>(
    joint: Mated<S, P, State>,
    ready: Ready<Pair, State>,
    load: PhantomData<(Load, Break)>,
) -> Mated<S, P, Energized<Break>>
where
    Pair: Halves<Socket = S, Plug = P> + Copy,
    Load: Shown<Carries<Pair, Break>>,
{
    let _ = Load::SHOWN;
    let (_, _, _) = (&joint, &ready, load);
    Mated::new()
}

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
    let sheet = <Part::Part as part::connector::Part>::DATA_SHEET;
    if let Err(mismatches) = sheet.mounts_in(panel) {
        let text = mismatches.text(sheet);
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

/// What the pattern of a constant is compared with.
#[must_use]
#[inline(always)]
pub const fn with<Part, Panel: Shown<Mountable<Part>>>(_: PhantomData<Part>) -> PhantomData<Panel> {
    PhantomData
}

/// The part, mounted as was shown to be possible.
#[inline(always)]
pub const fn mounted<S, Part, Panel>(part: S, this: PhantomData<Part>, panel: PhantomData<Panel>) -> With<S, SnappedIn>
where
    S: Connector,
    Part: TypeOf<Part = S> + Copy,
    Panel: Shown<Mountable<Part>>,
{
    let _ = Panel::SHOWN;
    let (_, _) = (this, panel);
    let _ = ManuallyDrop::new(part);
    With::new()
}
